import type { Format } from '../../domain/format';

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The role of who brings the question: that of the phase it is written in, or of who says that it is clear. */
export function findBringer({ phases }: Pick<Format, 'phases'>): string | undefined {
  const phase = phases.find(({ parts }) =>
    parts.some((part) => part.kind === 'write' && part.carry === 'question'),
  );
  const check = phase?.parts.find((part) => part.kind === 'check');
  return phase?.who ?? (check?.kind === 'check' ? check.by : undefined);
}
