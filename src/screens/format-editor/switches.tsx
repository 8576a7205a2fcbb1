import { Switch } from '../../ui/switch';
import { type PartProps, usePart } from './use-part';

/** Filled in by each person, or once by the table. */
export function PerSwitch(props: PartProps<'write' | 'scale' | 'grid' | 'tick'>) {
  const { say, set } = usePart(props);
  return (
    <Switch
      label={say.per}
      hint={say.perHint}
      checked={props.part.per === 'person'}
      onChange={(on) => set({ per: on ? 'person' : 'table' })}
    />
  );
}

/** What someone writes for themselves belongs to a person, and to no report. */
export function PrivateSwitch(props: PartProps<'write' | 'tick'>) {
  const { part } = props;
  const { say, set } = usePart(props);
  return (
    <Switch
      label={say.private}
      hint={say.privateHint}
      checked={part.private === true}
      onChange={(on) =>
        set(
          on
            ? { private: true, per: 'person', ...(part.kind === 'write' && { report: false }) }
            : { private: undefined },
        )
      }
    />
  );
}
