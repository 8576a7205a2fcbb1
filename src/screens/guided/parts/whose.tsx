import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useGuidingWords } from '../../../app/context';
import type { Per } from '../../../domain/format';
import type { PlayerId } from '../../../domain/ids';
import { Chip } from '../../../ui/chip';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { useStep } from './use-step';

interface WhoseProps {
  readonly per: Per;
  readonly children: (player: PlayerId | null) => ComponentChildren;
}

/** One form for the table; or one for each, and whose it is now is chosen above it. */
export function Whose({ children, per }: WhoseProps) {
  const say = useGuidingWords().parts;
  const { nameOf, session } = useRun();
  const { closed, now, take } = useStep();
  /** A conversation that is closed takes no steps, and can still be looked at. */
  const [looked, setLooked] = useState<PlayerId | null>(null);
  const chosen = (closed ? looked : null) ?? now?.player;
  const people = per === 'person' ? session.players : [];
  const player = people.find(({ id }) => id === chosen)?.id ?? people[0]?.id ?? null;
  return (
    <>
      {people.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
        <div class={style.row} role="group" aria-label={say.who}>
          {people.map(({ id }) => (
            <Chip
              key={id}
              pressed={id === player}
              onPress={() => (closed ? setLooked(id) : take(0, id))}
            >
              {nameOf(id)}
            </Chip>
          ))}
        </div>
      )}
      <div class={style.form} key={player}>
        {children(player)}
      </div>
    </>
  );
}
