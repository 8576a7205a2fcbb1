import { expect, test } from 'vitest';
import type { Part } from '../format';
import { defaultTexts } from './default-texts';
import { editFormat } from './edit-format';
import { emptyFormat } from './new-format';
import { newPart } from './new-part';
import { tidyPart } from './tidy-part';

const KINDS = [
  ...(['talk', 'silence', 'roles', 'round', 'cards', 'stage', 'role', 'write'] as const),
  ...(['check', 'scale', 'grid', 'tick', 'notes', 'pairs', 'relay'] as const),
] satisfies readonly Part['kind'][];
/** These say nothing of their own: they can be played as they are put down. */
const WHOLE: readonly Part['kind'][] = [
  'talk',
  'silence',
  'roles',
  'cards',
  'stage',
  'role',
  'relay',
];

test.each(KINDS)('%s can be put on the table, and is played once it says something', (kind) => {
  const supplies = { newId: () => 'nieuw', set: 'kaarten', stage: 'begin', role: 'moeder' };
  const part = newPart(kind, supplies);
  const draft = { kind: 'werkvorm', content: emptyFormat({ id: 'proef', title: '' }) } as const;
  const laid = editFormat(draft, { kind: 'add-part', phase: 'gesprek', part });
  expect(laid.content.phases[1]?.parts).toEqual([part]);
  expect(tidyPart(part, defaultTexts('nl')) !== null).toBe(WHOLE.includes(kind));
});
