import { expect, it } from 'vitest';
import type { ContentHash, EventId, RoundId, SessionId } from '../domain/ids';
import type { SessionChange } from '../domain/store';
import { makeEnv, startPlay } from '../domain/testing/play';
import { openConversation } from './conversation';

/** A conversation that draws, and every change it wrote. */
function converse() {
  const play = startPlay();
  const env = makeEnv('c');
  const written: SessionChange[] = [];
  const hash = play.round.set.hash as ContentHash;
  const set = env.findSet(hash);
  if (!set) throw new Error('no set');
  const conversation = openConversation(
    {
      id: play.now.id as SessionId,
      events: play.now.log,
      session: play.now,
      texts: [],
      unkept: new Map(),
      place: null,
      summary: null,
      contents: { sets: new Map([[hash, set]]), casussen: new Map(), formats: new Map() },
      table: undefined,
    },
    {
      now: () => env.now,
      random: env.random,
      newId: env.newId,
      commit: async (change) => void written.push(change),
    },
  );
  return { conversation, written };
}

it('writes a draw and where the table looks together', async () => {
  const { conversation, written } = converse();
  conversation.act({ kind: 'draw' });
  conversation.look({ draw: null, side: 'front' });
  expect(conversation.writing.value.kind).toBe('saving');
  await conversation.settled();
  expect(written).toMatchObject([{ events: [{ kind: 'drawn' }], place: { side: 'front' } }]);
  expect(written[0]?.summary.done).toBe(1);
});

it('erases texts that nothing refers to any more when it is closed', async () => {
  const { conversation, written } = converse();
  const round = conversation.session.value.rounds[0]?.id as RoundId;
  const write = (draw: EventId, body: string) =>
    conversation.write({ kind: 'reason', round, about: { kind: 'draw', draw } }, body);
  const drawn = () => conversation.session.value.rounds[0]?.draws.at(-1)?.id as EventId;
  conversation.act({ kind: 'draw' });
  write(drawn(), 'blijft');
  conversation.act({ kind: 'draw' });
  write(drawn(), 'de kraanvogel');
  conversation.act({ kind: 'undo' });
  await conversation.settled();
  expect(written.flatMap(({ erase }) => erase ?? [])).toEqual([]);
  conversation.act({ kind: 'close' });
  await conversation.settled();
  const erased = written.flatMap(({ erase }) => erase ?? []);
  const texts = written.flatMap((change) => change.texts ?? []);
  expect(texts.filter(({ id }) => erased.includes(id)).map(({ body }) => body)).toEqual([
    'de kraanvogel',
  ]);
  expect([...conversation.texts.value.values()]).toEqual(['blijft']);
});

it('writes nothing when the table looks where it looked', async () => {
  const { conversation, written } = converse();
  for (const shown of [[], [], ['more'], ['more'], ['less']]) conversation.look({ shown });
  await conversation.settled();
  conversation.look({ shown: ['less'] });
  expect(conversation.writing.value.kind).toBe('saved');
  conversation.look({ shown: ['less'], across: true });
  await conversation.settled();
  expect(written.map((change) => change.place?.shown)).toEqual([['less'], ['less']]);
});
