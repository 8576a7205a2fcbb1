import { batch, type Signal, signal } from '@preact/signals';
import type { ShelfRef } from '../../domain/record';
import { BACKUP_LIMIT } from '../../files/incoming';
import type { RawFile, ReadChoices } from '../../files/sheets/reading';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { type ImportPlan, type Placed, planImport } from '../import-plan';
import { renamePiece, titleOf } from '../piece';
import { listBin, putPieces, type TakeBack } from '../shelf';
import { type Comparison, compareWith, pieceIn } from './comparing';
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

  function addBlocks(outcome: ReadOutcome, file: HandedFile, open: () => Promise<RawFile>) {
    const begun = { choices: {}, rereading: false, refusal: null, taken: null };
    if (outcome === 'cancelled') return [];
    if (outcome === 'unreadable') {
      const result = { status: 'unreadable', refusal: { kind: 'unreadable' } } as const;
      return [{ ...begun, key: newId(), name: file.name, result }];
    }
    // A zip names what is in it; anything else is called as its file.
    const zip = outcome.length > 1 || outcome[0]?.name !== file.name;
    return outcome.map((result): ImportBlock => {
      const key = newId();
      if (result.status === 'sheet') sources.set(key, { open, zip });
      return { ...begun, key, name: result.name, result };
    });
  }

  async function handOne(file: HandedFile, key: string, part: Signal<number>) {
    const open = async () => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
    const tooBig = file.size > BACKUP_LIMIT;
    const outcome: ReadOutcome = tooBig
      ? [
          {
            name: file.name,
            status: 'refused',
            // Before its bytes are asked for, so that a huge file costs no memory.
            refusal: { kind: 'too-big', bytes: file.size, limit: BACKUP_LIMIT },
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
    const added = addBlocks(outcome, file, open);
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
    change(key, { choices, rereading: true, refusal: null });
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

  function plan(block: ImportBlock, places: readonly Placed[]): ImportPlan | null {
    const piece = block.result.status === 'unreadable' ? null : pieceIn(block.result);
    return piece && planImport(piece, shippedIds[piece.kind], places, binned);
  }

  /** Under which name each goes, those of one tap apart from each other. */
  async function place(chosen: readonly ImportBlock[], how: Choice): Promise<readonly Piece[]> {
    const here = shelf.peek();
    let places = here;
    const pieces: Piece[] = [];
    for (const block of chosen) {
      const planned = plan(block, places);
      const piece = block.result.status === 'unreadable' ? null : pieceIn(block.result);
      if (!planned || !piece) continue;
      const double = planned.known !== undefined && !here.includes(planned.known);
      const updated = how === 'update' ? await compare(block) : null;
      const placed =
        updated?.piece ??
        renamePiece(piece, how === 'beside' || double ? planned.beside : { id: planned.id });
      pieces.push(placed);
      const { id } = placed.content;
      places = [...places, { kind: placed.kind, id, title: titleOf(placed), changedAt: 0 }];
    }
    return pieces;
  }

  async function compare(block: ImportBlock): Promise<Comparison | null> {
    if (block.result.status === 'unreadable') return null;
    const piece = pieceIn(block.result);
    const known = plan(block, shelf.peek())?.known;
    return piece && known ? compareWith(app, known, piece, block.result) : null;
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
      const begun = files.map((file) => ({ file, key: newId(), part: signal(0) }));
      incoming.value = [
        ...incoming.peek(),
        ...begun.map(({ file, key, part }) => ({ key, name: file.name, part })),
      ];
      const added = await Promise.all(begun.map(({ file, key, part }) => handOne(file, key, part)));
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
