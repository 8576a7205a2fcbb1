import { FIELD_LIMITS } from '../../domain/limits';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { GroupsForm } from './rows';
import { PerSwitch, PrivateSwitch } from './switches';
import { type PartProps, usePart } from './use-part';
import { nameRange, RANGES } from './view';

const MOMENTS_OF = { once: [], voor: ['voor'], na: ['na'], both: ['voor', 'na'] } as const;

/** What is ticked, how, and when. */
export function TickForm(props: PartProps<'tick'>) {
  const { moments, scale } = props.part;
  const { say, set } = usePart(props);
  const ranges = [...RANGES, ...(scale ? [scale] : [])].filter(
    (one, at, all) => all.findIndex((other) => nameRange(other) === nameRange(one)) === at,
  );
  const when = Object.keys(MOMENTS_OF) as (keyof typeof MOMENTS_OF)[];
  const isNow = (name: keyof typeof MOMENTS_OF) =>
    MOMENTS_OF[name].join() === (moments ?? []).join();
  return (
    <>
      <GroupsForm {...props} />
      <Select
        label={say.ticks}
        value={nameRange(scale)}
        options={[
          { id: '', label: say.seen },
          ...ranges.map((one) => ({ id: nameRange(one), label: say.range(one.min, one.max) })),
        ]}
        onChange={(name) => {
          const range = ranges.find((one) => nameRange(one) === name);
          const { high = '', low = '' } = scale ?? {};
          set({ scale: range && { min: range.min, max: range.max, low, high } });
        }}
      />
      {scale && <Ends {...props} />}
      <Select
        label={say.moments}
        value={when.find(isNow) ?? 'both'}
        options={when.map((id) => ({ id, label: say.momentsOf[id] }))}
        onChange={(id) => {
          const name = when.find((one) => one === id) ?? 'once';
          set({ moments: name === 'once' ? undefined : MOMENTS_OF[name] });
        }}
      />
      <PerSwitch {...props} />
      <PrivateSwitch {...props} />
    </>
  );
}

/** What the lowest and the highest mark mean. */
function Ends(props: PartProps<'tick'>) {
  const { scale } = props.part;
  const { lang, say, set } = usePart(props);
  return (
    <>
      {scale &&
        (['low', 'high'] as const).map((end) => (
          <TextField
            key={end}
            label={say[end]}
            lang={lang}
            value={scale[end]}
            maxLength={FIELD_LIMITS.label}
            onInput={(text) => set({ scale: { ...scale, [end]: text } }, end)}
          />
        ))}
    </>
  );
}
