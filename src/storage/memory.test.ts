import { expect, it } from 'vitest';
import { createMemory } from './memory';
import { tableId, tableOf } from './testing/rehearsal';

it('keeps nothing of a change that fails half-way, and goes on after it', async () => {
  const memory = createMemory();
  const failing = memory.write(['tables'], async (tx) => {
    tx.put('tables', tableOf('a'));
    expect(await tx.get('tables', tableId('a'))).toEqual(tableOf('a'));
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(await memory.read(['tables'], (tx) => tx.all('tables'))).toEqual([]);
  await memory.write(['tables'], async (tx) => tx.put('tables', tableOf('b')));
  expect(await memory.read(['tables'], (tx) => tx.count('tables'))).toBe(1);
});
