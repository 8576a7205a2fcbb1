import { afterEach, describe, expect, it } from 'vitest';
import type { ContentHash, PlayerId } from '../domain/ids';
import type { SessionChange } from '../domain/store';
import { SMALL_FORMAT } from '../domain/testing/content';
import { parseBackup, writeBackup } from '../files/backup';
import type { App } from './app';
import { forgetConversations, resumeConversation } from './conversation-opening';
import { startFormat } from './format-opening';
import type { Library } from './library';
import { readPrivateNotes } from './private-notes';
import { makeSessionFile } from './session-file';

const hash = 'f'.repeat(64) as ContentHash;
const format = { content: SMALL_FORMAT, hash, shipped: true };
const names = (...given: string[]) => given.map((name) => ({ seat: null, name }));

function makeApp() {
  const changes: SessionChange[] = [];
  let made = 0;
  const app = {
    services: {
      clock: { now: () => 1000 },
      random: () => 0,
      newId: () => {
        made += 1;
        return `id-${made}`;
      },
    },
    openStore: async () => ({
      commit: async (change: SessionChange) => {
        changes.push(change);
      },
    }),
  } as unknown as App;
  return { app, changes };
}

const start = (app: App, keep: boolean) =>
  startFormat(app, {
    format,
    minutes: [4, 6, 0, 5],
    casus: null,
    table: null,
    players: names('Fitis', 'Tapuit'),
    roles: new Map([['inbrenger', 1]]),
    keep,
  });

async function open(app: App, keep = false) {
  const id = start(app, keep);
  const opened = await resumeConversation(app, {} as Library, id);
  if (!('session' in opened)) throw new Error(opened.kind);
  return opened;
}

afterEach(() => forgetConversations());

describe('a guided conversation that begins', () => {
  it('writes down its start with the format it pins, who has which role, and its summary', async () => {
    const { app, changes } = makeApp();
    const opened = await open(app);
    await opened.settled();
    const events = changes.flatMap((change) => change.events ?? []);
    expect(events[0]?.kind).toBe('format-started');
    expect(changes.flatMap((change) => change.content ?? [])).toEqual([
      { hash, kind: 'werkvorm', content: SMALL_FORMAT },
    ]);
    const run = opened.session.peek().format;
    expect(run?.agreed).toBe(15);
    expect(run?.roles.inbrenger).toBe(opened.session.peek().players[1]?.id);
    expect(changes.at(-1)?.summary).toMatchObject({
      format: 'small-format',
      setTitle: 'Kleine werkvorm',
      done: 1,
      total: 4,
      pins: [hash],
    });
  });

  it('keeps what is typed only when the table says so', async () => {
    const target = { kind: 'part', place: { part: 'vraag', player: null, slot: null } } as const;
    for (const keep of [false, true]) {
      const { app, changes } = makeApp();
      const opened = await open(app, keep);
      opened.write(target, 'De kraanvogel wacht.');
      expect(opened.readText(target)).toBe('De kraanvogel wacht.');
      await opened.settled();
      expect(JSON.stringify(changes).includes('kraanvogel')).toBe(keep);
      expect(JSON.stringify(opened.session.peek().log)).not.toContain('kraanvogel');
    }
  });

  it('goes into a file with its format, and comes back out of it the same', async () => {
    const { app } = makeApp();
    const opened = await open(app);
    opened.act({ kind: 'enter-phase', phase: 'close' });
    const file = makeSessionFile(
      {
        session: opened.session.peek(),
        contents: opened.contents.peek(),
        texts: new Map(),
        table: undefined,
        place: null,
        summary: null,
      },
      { table: true, names: false, texts: false },
      2000,
    );
    const read = parseBackup(JSON.parse(writeBackup(file)));
    expect(read.ok && read.value).toEqual(file);
    expect(file.content).toEqual([{ hash, kind: 'werkvorm', content: SMALL_FORMAT }]);
  });

  it('forgets what someone kept for oneself together with the conversation', () => {
    const { app } = makeApp();
    const id = start(app, false);
    const player = 'p' as PlayerId;
    readPrivateNotes(id).write('een plek', 'Van mij.');
    readPrivateNotes(id).share('deel', player);
    expect(readPrivateNotes(id).read('een plek')).toBe('Van mij.');
    expect(readPrivateNotes(id).isShared('deel', player)).toBe(true);
    forgetConversations([id]);
    expect(readPrivateNotes(id).read('een plek')).toBeUndefined();
    expect(readPrivateNotes(id).isShared('deel', player)).toBe(false);
  });
});
