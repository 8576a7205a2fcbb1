import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { foldLog } from '../domain/evolve';
import type { ContentHash, PlayerId, RoundId, SessionId, TableId } from '../domain/ids';
import { liveNames, liveTypedTexts } from '../domain/privacy';
import { makeReport } from '../domain/report';
import type { Store } from '../domain/store';
import { findCasus, findSet, SMALL_PIN, SMALL_SET } from '../domain/testing/content';
import { makeEnv, SESSION, startPlay } from '../domain/testing/play';
import { writeBackup } from '../files/backup';
import { readIncoming } from '../files/incoming';
import { createDevice } from '../storage/testing/rehearsal';
import { type Conversation, type ConversationStart, openConversation } from './conversation';
import { type FileChoice, makeSessionFile } from './session-file';
import type { WriteTarget } from './typed-text';

// Whole devices, one after another: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 120_000 });

const TABLE = 'table' as TableId;

/** One tablet with its own database, and the conversation as it is open there. */
class Tablet {
  readonly store: Store = createDevice().open();
  #opened = 0;
  #open: Conversation | null = null;

  constructor(readonly name: string) {}

  get open(): Conversation {
    if (!this.#open) throw new Error('not open');
    return this.#open;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  begin(start: Omit<ConversationStart, 'contents'>): void {
    this.#opened += 1;
    const { newId } = makeEnv(`${this.name}${this.#opened}`);
    this.#open = openConversation(
      {
        ...start,
        contents: {
          sets: new Map([[SMALL_PIN.hash as ContentHash, SMALL_SET]]),
          casussen: new Map(),
          formats: new Map(),
        },
      },
      {
        now: () => 1000,
        random: () => 0,
        newId,
        commit: (change) => this.store.commit(change),
      },
    );
  }

  /** As whoever closes the conversation and opens it again; with `page`, what stayed on the screen is still there. */
  async reopen({ page }: { readonly page: boolean }): Promise<void> {
    await this.#open?.settled();
    const read = await this.store.readSession(SESSION);
    if (read.status !== 'found') return;
    const { events, place, summary, texts } = read.session;
    const session = foldLog(events);
    if (!session) throw new Error('nothing folds');
    const table = (await this.store.listTables()).find(({ id }) => id === session.table);
    const names = await this.store.readTexts([session.table]);
    const unkept = (page && this.#open?.records()) || new Map();
    this.begin({
      id: SESSION,
      events,
      session,
      texts: [...texts, ...names],
      unkept,
      place,
      summary,
      table,
    });
  }

  async handOut(choice: FileChoice): Promise<string> {
    await this.open.settled();
    const [table] = await this.store.listTables();
    return writeBackup(
      makeSessionFile(
        {
          session: this.open.session.peek(),
          contents: { sets: new Map(), casussen: new Map(), formats: new Map() },
          texts: this.open.records(),
          table,
          place: null,
          summary: null,
        },
        choice,
        9,
      ),
    );
  }

  async backUp(): Promise<string> {
    await this.open.settled();
    return writeBackup(await this.store.exportAll());
  }

  async takeIn(text: string): Promise<void> {
    const read = readIncoming(text);
    if (!read.ok || !('backup' in read.value)) throw new Error('not read back');
    expect(read.value.backup.damaged).toEqual([]);
    await this.#open?.settled();
    await this.store.importAll(read.value.backup, { revive: false });
    await this.reopen({ page: true });
  }

  /** Every word that this tablet shows of the conversation, in the report or in a field. */
  words(): ReadonlySet<string> {
    const { besideTexts, session, texts } = this.open;
    const now = session.peek();
    const shown = [...liveTypedTexts(now), ...liveNames(now)].flatMap((id) =>
      (texts.peek().get(id) ?? '').split(' / '),
    );
    const report = makeReport(now, findSet, findCasus);
    const beside = report.written.flatMap((id) => besideTexts.peek().get(id) ?? []);
    return new Set([...shown, ...beside].filter((words) => words !== ''));
  }
}

type Step =
  | {
      readonly kind: 'write';
      readonly at: number;
      readonly place: number;
      readonly letters: number;
    }
  | { readonly kind: 'empty'; readonly at: number; readonly place: number }
  | { readonly kind: 'draw' | 'restart' | 'close'; readonly at: number }
  | {
      readonly kind: 'hand-out';
      readonly at: number;
      readonly to: number;
      readonly choice: FileChoice;
    }
  | { readonly kind: 'back-up'; readonly at: number; readonly to: number };

const tablet = fc.nat(2);
const place = fc.nat(6);
const anyChoice: fc.Arbitrary<FileChoice> = fc.record({
  table: fc.boolean(),
  names: fc.boolean(),
  texts: fc.boolean(),
});
const one = <Kind extends string>(kind: Kind) => fc.constant(kind);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: one('write'),
      at: tablet,
      place,
      letters: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: one('empty'), at: tablet, place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('draw' as const, 'restart' as const, 'close' as const),
      at: tablet,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: one('hand-out'), at: tablet, to: tablet, choice: anyChoice }),
  },
  { weight: 3, arbitrary: fc.record({ kind: one('back-up'), at: tablet, to: tablet }) },
);

function placeAt(conversation: Conversation, number: number): WriteTarget {
  const round = conversation.session.peek().rounds[0];
  if (!round) throw new Error('no round');
  const draw = (at: number): WriteTarget => {
    const found = round.draws.at(at) ?? round.draws[0];
    if (!found) throw new Error('no draw');
    return { kind: 'reason', round: round.id as RoundId, about: { kind: 'draw', draw: found.id } };
  };
  const places: readonly WriteTarget[] = [
    draw(0),
    draw(1),
    draw(-1),
    { kind: 'closing', question: 'cards' },
    { kind: 'closing', question: 'home' },
    { kind: 'name', player: 'an' as PlayerId },
    { kind: 'name', player: 'bo' as PlayerId },
  ];
  return places[number] as WriteTarget;
}

/** Three tablets, of which one holds a conversation; and what the law says of its words. */
async function begin() {
  const tablets = [new Tablet('a'), new Tablet('b'), new Tablet('c')];
  const play = startPlay(['an', 'bo'], {}, makeEnv('start'));
  play.do({ kind: 'draw' }, { kind: 'draw' }, { kind: 'keep-texts' });
  const seats = play.now.players.map(({ id, name }) => ({ id, name }));
  tablets[0]?.begin({
    id: SESSION as SessionId,
    events: play.now.log,
    session: play.now,
    texts: [],
    unkept: new Map(),
    place: null,
    summary: null,
    table: { id: TABLE, name: null, createdAt: 5, seats },
    // The cards are as good as shipped: every tablet has them.
    fresh: { content: [] },
  });
  await tablets[0]?.open.settled();
  return tablets;
}

async function live(tablets: readonly Tablet[], steps: readonly Step[]) {
  const standing = new Set<string>();
  let made = 0;
  const type = (conversation: Conversation, target: WriteTarget, body: string) => {
    for (const seen of conversation.readText(target).split(' / ')) standing.delete(seen);
    conversation.write(target, body);
    if (body !== '') standing.add(body);
  };
  for (const step of steps) {
    const here = tablets[step.at] as Tablet;
    if (!here.isOpen) continue;
    const conversation = here.open;
    if (step.kind === 'write') {
      if (conversation.session.peek().closedAt !== null) conversation.act({ kind: 'reopen' });
      const target = placeAt(conversation, step.place);
      for (let letter = 0; letter < step.letters; letter += 1) {
        made += 1;
        type(conversation, target, `zin ${made}`);
      }
    }
    if (step.kind === 'empty') type(conversation, placeAt(conversation, step.place), '');
    if (step.kind === 'draw') conversation.act({ kind: 'draw' });
    if (step.kind === 'close') conversation.act({ kind: 'close' });
    if (step.kind === 'restart') await here.reopen({ page: false });
    if (step.kind === 'hand-out') {
      await (tablets[step.to] as Tablet).takeIn(await here.handOut(step.choice));
    }
    if (step.kind === 'back-up') await (tablets[step.to] as Tablet).takeIn(await here.backUp());
  }
  return standing;
}

const pairs = [0, 1, 2].flatMap((from) => [0, 1, 2].map((to) => [from, to] as const));
const anyOrder = fc.shuffledSubarray([...pairs], { minLength: pairs.length });

/** Everybody gives everybody a backup, twice, in some order. */
async function meet(
  tablets: readonly Tablet[],
  orders: readonly (readonly (readonly [number, number])[])[],
) {
  for (const [from, to] of orders.flat()) {
    const there = tablets[from] as Tablet;
    if (there.isOpen) await (tablets[to] as Tablet).takeIn(await there.backUp());
  }
}

describe('a conversation on three tablets', () => {
  test('loses no words that were kept, and shows the same words everywhere once they met', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 4, maxLength: 16 }),
        fc.tuple(anyOrder, anyOrder),
        async (steps, orders) => {
          const tablets = await begin();
          const standing = await live(tablets, steps);
          await meet(tablets, orders);
          for (const one of tablets) if (one.isOpen) expect(one.words()).toEqual(standing);
        },
      ),
      { numRuns: 40 },
    );
  });
});
