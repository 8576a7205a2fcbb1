import * as v from 'valibot';
import type { Needed } from '../domain/content-needs';
import { LIMITS } from '../domain/limits';
import { id, list, text } from './field';

/** In a set or format that was handed out: what it can't do without, by title. No part of its content. */
export const needed = v.optional(
  list(
    v.strictObject({
      kind: v.picklist(['kaartenset', 'casus', 'werkvorm']),
      id,
      title: text(LIMITS.title),
    }),
    0,
    100,
  ),
);

const file = v.object({ needed });

/** What a file says that it was handed out with; nothing where it says that in a strange way. */
export function readNeeded(input: unknown): readonly Needed[] {
  const read = v.safeParse(file, input, { abortEarly: true });
  return read.success ? (read.output.needed ?? []) : [];
}
