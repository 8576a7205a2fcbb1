import type { ToldCasus } from '../../domain/casus';
import type { Format, Phase, WritePart } from '../../domain/format';
import type { FormatRun } from '../../domain/format-run';
import { type Talk, tell, useTalk } from '../table/context';
import { listOthers } from './view';

/** A role, and the names of who has it. */
export interface RoleName {
  readonly role: string;
  readonly names: readonly string[];
}

/** A guided conversation, and where it is. */
export interface Run extends Talk {
  readonly run: FormatRun;
  readonly format: Format;
  readonly phase: Phase;
  readonly isLast: boolean;
  readonly casus: ToldCasus | null;
  /**
   * Who has this role, by name; one that was given to nobody is that of all without a role. Null where the format has
   * no such role; without a name where nobody is left for it.
   */
  roleName(role: string): RoleName | null;
}

/** What the parts of a guided conversation work with. */
export function useRun(): Run {
  const talk = useTalk();
  const { conversation, session } = talk;
  const contents = conversation.contents.value;
  const run = session.format;
  const format = run && contents.formats.get(run.pin.hash);
  const phase = format?.phases[run?.phase ?? 0];
  if (!run || !format || !phase) throw new Error('a guided conversation without its format');
  const casus = run.casus && contents.casussen.get(run.casus.hash);
  return {
    ...talk,
    run,
    format,
    phase,
    isLast: run.phase === run.phases.length - 1,
    casus: casus ? tell(casus, run.casus?.variant ?? null) : null,
    roleName(id) {
      const role = format.roles.find((one) => one.id === id);
      const player = run.roles[id];
      if (!role) return null;
      const ids = player ? [player] : listOthers(run.roles, session.players).map((one) => one.id);
      return { role: role.name, names: ids.map(talk.nameOf) };
    },
  };
}

/** The question that stays in sight, once its own phase is behind the table. */
export function findQuestion({ phases }: Format, before: number): WritePart | undefined {
  return phases
    .slice(0, before)
    .flatMap(({ parts }) => parts)
    .find((part): part is WritePart => part.kind === 'write' && part.carry === 'question');
}
