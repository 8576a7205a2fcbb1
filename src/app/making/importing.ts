import { batch, type Signal, signal } from '@preact/signals';
import { FILE_LIMITS } from '../../domain/limits';
import type { ShelfRef } from '../../domain/record';
import type { RawFile, ReadChoices } from '../../files/sheets/reading';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { type ImportPlan, type Placed, planImport } from '../import-plan';
import { renamePiece, titleOf } from '../piece';
import { listBin, type Placing, putPieces, type TakeBack } from '../shelf';
import { PIECE_KINDS } from '../workshop';
import { findMissing, findTwin, joinUp, pieceOf } from './arrivals';
import { type Comparison, compareWith, hasOwnId, pieceIn } from './comparing';
import { correct } from './guesses';
import type { Choice, HandedFile, ImportBlock, Importing, Incoming, Taking } from './import-block';
import { createReadQueue, type ReadOutcome } from './read-queue';

export type {
  Choice,
  HandedFile,
  ImportBlock,
  Importing,
  Incoming,
  Taken,
  Taking,
} from './import-block';

interface KeptTaking extends Taking {
  readonly refs: readonly ShelfRef[];
  readonly takeBack: TakeBack;
}

const isAt = (one: ShelfRef, other: ShelfRef) => one.kind === other.kind && one.id === other.id;

/** The import of one visit. It reads in the background and stores only what `take` is called for. */
export function createImporting(app: App): Importing {
  const { newId } = app.services;
  const queue = createReadQueue(app.services.sheets);
  const incoming = signal<readonly Incoming[]>([]);
  const blocks = signal<readonly ImportBlock[]>([]);
  const takings = signal<readonly KeptTaking[]>([]);
  const busy = signal(false);
  const shelf = signal<readonly Placed[]>([]);
  let binned: readonly ShelfRef[] = [];
  /** How to get the bytes of a block's file again. */
  const sources = new Map<
    string,
    { readonly open: () => Promise<RawFile>; readonly zip: boolean }
  >();

  const change = (key: string, fields: Partial<ImportBlock>) => {
    blocks.value = blocks.peek().map((one) => (one.key === key ? { ...one, ...fields } : one));
  };

  async function readShelf(): Promise<void> {
    const bin = await listBin(app);
    binned = bin.ok ? bin.value : [];
    shippedIds.werkvorm = idsOf(await app.bundle.formats());
    shelf.value = await readPlaces(app);
  }

  function addBlocks(
    outcome: ReadOutcome,
    file: HandedFile,
    arrival: string,
    open: () => Promise<RawFile>,
  ): readonly ImportBlock[] {
    const blank = {
      choices: {},
      twins: [],
      answers: {},
      rereading: false,
      refusal: null,
      taken: null,
      arrival,
    };
    const begin = () => ({ ...blank, key: newId(), fresh: newId() });
    if (outcome === 'cancelled') return [];
    if (outcome === 'unreadable') {
      const result = { status: 'unreadable', refusal: { kind: 'unreadable' } } as const;
      return [{ ...begin(), name: file.name, result }];
    }
    // A zip names what is in it; anything else is called as its file.
    const zip = outcome.length > 1 || outcome[0]?.name !== file.name;
    return outcome.map((result): ImportBlock => {
      const block = { ...begin(), name: result.name, result, twins: result.twins ?? [] };
      if (result.status === 'sheet') sources.set(block.key, { open, zip });
      return block;
    });
  }

  async function handOne(file: HandedFile, key: string, arrival: string, part: Signal<number>) {
    const open = async () => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    const tooBig = file.size > FILE_LIMITS.backup;
    const outcome: ReadOutcome = tooBig
      ? [
          {
            name: file.name,
            status: 'refused',
            // Before its bytes are asked for, so that a huge file costs no memory.
            refusal: { kind: 'too-big', bytes: file.size, limit: FILE_LIMITS.backup },
          },
        ]
      : await queue.read({
          key,
          choices: {},
          open,
          onProgress: (done) => {
            part.value = done;
          },
        });
    const added = addBlocks(outcome, file, arrival, open);
    batch(() => {
      incoming.value = incoming.peek().filter((one) => one.key !== key);
      blocks.value = [...blocks.peek(), ...added];
    });
    return added;
  }

  async function reread(key: string, choices: ReadChoices): Promise<void> {
    const source = sources.get(key);
    const block = blocks.peek().find((one) => one.key === key);
    if (!source || !block) return;
    change(key, { choices, answers: {}, rereading: true, refusal: null });
    const outcome = await queue.read({
      key,
      choices: source.zip ? { ...choices, entry: block.name } : choices,
      open: source.open,
      onProgress: () => undefined,
    });
    // Called off: a newer question is on its way.
    if (outcome === 'cancelled') return;
    const [result] = outcome === 'unreadable' ? [] : outcome;
    const unreadable = { status: 'unreadable', refusal: { kind: 'unreadable' } } as const;
    change(key, { result: result ?? unreadable, rereading: false });
  }

  const { casussen, sets } = app.bundle;
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const shippedIds: Record<Piece['kind'], readonly string[]> = {
    kaartenset: idsOf(sets),
    casus: idsOf(casussen),
    // Asked for before anything is read: see `readShelf`.
    werkvorm: [],
  };

  const shippedRefs = (): readonly ShelfRef[] =>
    PIECE_KINDS.flatMap((kind) => shippedIds[kind].map((id) => ({ kind, id })));

  function plan(block: ImportBlock, places: readonly Placed[]): ImportPlan | null {
    const piece = pieceOf(block);
    if (!piece || block.result.status === 'unreadable') return null;
    const handed = { piece, given: hasOwnId(block.result), fresh: block.fresh };
    return planImport(handed, { shipped: shippedIds, shelf: places, binned });
  }

  /** Under which name each goes, those of one tap apart from each other, and what they name by its id here. */
  async function place(chosen: readonly ImportBlock[], how: Choice): Promise<readonly Placing[]> {
    const here = shelf.peek();
    let places = here;
    const placed: { readonly block: ImportBlock; readonly piece: Placing }[] = [];
    for (const block of chosen) {
      const planned = plan(block, places);
      const piece = pieceOf(block);
      if (!planned || !piece) continue;
      const double = planned.known !== undefined && !here.includes(planned.known);
      const updated = how === 'update' ? await compare(block) : null;
      const renamed = renamePiece(
        piece,
        how === 'beside' || double ? planned.beside : { id: planned.id },
      );
      const put: Placing = updated
        ? { ...updated.piece, draft: updated.draft, handed: updated.handed }
        : { ...renamed, handed: renamed };
      placed.push({ block, piece: put });
      const { id } = put.content;
      places = [...places, { kind: put.kind, id, title: titleOf(put), changedAt: 0 }];
    }
    return joinUp(app, placed, blocks.peek());
  }

  async function compare(block: ImportBlock): Promise<Comparison | null> {
    if (block.result.status === 'unreadable') return null;
    const piece = pieceIn(block.result);
    const known = plan(block, shelf.peek())?.known;
    return piece && known ? compareWith(app, known, piece, block.result, block.answers) : null;
  }

  async function take(chosen: readonly ImportBlock[], how: Choice): Promise<boolean> {
    if (busy.peek() || chosen.length === 0) return false;
    busy.value = true;
    try {
      const pieces = await place(chosen, how);
      const put = await putPieces(app, pieces);
      if (!put.ok) {
        for (const { key } of chosen) change(key, { refusal: put.refusal });
        return false;
      }
      const key = newId();
      const refs = pieces.map(({ content, kind }) => ({ kind, id: content.id }));
      await readShelf();
      batch(() => {
        const covered = takings
          .peek()
          .filter((one) => one.refs.some((ref) => refs.some((now) => isAt(now, ref))));
        takings.value = [
          ...takings.peek().filter((one) => !covered.includes(one)),
          { key, refs, blocks: chosen.map((one) => one.key), takeBack: put.value.takeBack },
        ];
        for (const [at, one] of chosen.entries()) {
          const piece = pieces[at];
          if (!piece) continue;
          const { content, kind } = piece;
          const taken = { kind, id: content.id, title: titleOf(piece), how, taking: key };
          change(one.key, { taken, refusal: null });
        }
      });
      return true;
    } finally {
      busy.value = false;
    }
  }

  async function takeBack(key: string): Promise<boolean> {
    const taking = takings.peek().find((one) => one.key === key);
    if (!taking || busy.peek()) return false;
    busy.value = true;
    try {
      if (!(await taking.takeBack())) return false;
      await readShelf();
      batch(() => {
        takings.value = takings.peek().filter((one) => one !== taking);
        for (const block of taking.blocks) change(block, { taken: null });
      });
      return true;
    } finally {
      busy.value = false;
    }
  }

  return {
    incoming,
    blocks,
    takings,
    busy,
    shelf,
    begin: readShelf,
    async hand(files) {
      const arrival = newId();
      const begun = files.map((file) => ({ file, key: newId(), part: signal(0) }));
      incoming.value = [
        ...incoming.peek(),
        ...begun.map(({ file, key, part }) => ({ key, name: file.name, part })),
      ];
      const added = await Promise.all(
        begun.map(({ file, key, part }) => handOne(file, key, arrival, part)),
      );
      const all = added.flat();
      const ready = all.filter((block) => plan(block, []) !== null).length;
      return { ready, refused: all.length - ready };
    },
    correct(block, correction) {
      if (block.result.status !== 'sheet') return;
      const { choices } = blocks.peek().find(({ key }) => key === block.key) ?? block;
      void reread(block.key, correct(choices, block.result.reading, correction));
    },
    cancel: (key) => queue.cancel(key),
    putAway(key) {
      queue.cancel(key);
      sources.delete(key);
      blocks.value = blocks.peek().filter((one) => one.key !== key);
    },
    planOf: (block) => plan(block, shelf.value),
    twinOf: (block) => findTwin(block, blocks.value),
    missingOf: (block) => findMissing(block, blocks.value, [...shelf.value, ...shippedRefs()]),
    answer(block, conflicts, side) {
      const { answers } = blocks.peek().find(({ key }) => key === block.key) ?? block;
      const given = Object.fromEntries(conflicts.map((id) => [id, side]));
      change(block.key, { answers: { ...answers, ...given } });
    },
    compare,
    take,
    takeBack,
    close: () => queue.close(),
  };
}

async function readPlaces(app: App): Promise<readonly Placed[]> {
  try {
    const store = await app.openStore();
    const [items, drafts] = await Promise.all([store.listShelf(), store.listDrafts()]);
    return [...items, ...drafts.filter((draft) => !items.some((item) => isAt(item, draft)))];
  } catch {
    // Without storage nothing stands here; taking in then says why it can't.
    return [];
  }
}
