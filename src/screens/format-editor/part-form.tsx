import type { Part } from '../../domain/format';
import { FORMAT_LIMITS as MAX } from '../../domain/limits';
import { splitLines } from '../../domain/making/item-list';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { CardsForm } from './cards-form';
import { CellsForm, ColoursForm, GroupsForm } from './rows';
import style from './style.module.css';
import { type PartProps, usePart } from './use-part';
import { countTo, listCasusParts, listMinutes, nameRange, RANGES, withChosen } from './view';

type TextName = 'prompt' | 'question' | 'label' | 'help' | 'low' | 'high';

/** The texts of each kind of part, with how long they may be. */
const TEXTS: Partial<Record<Part['kind'], readonly (readonly [TextName, number])[]>> = {
  round: [['prompt', MAX.line]],
  pairs: [['question', MAX.line]],
  write: [
    ['label', MAX.label],
    ['help', MAX.help],
  ],
  check: [['label', MAX.label]],
  scale: [
    ['label', MAX.label],
    ['low', 80],
    ['high', 80],
  ],
  grid: [['label', MAX.label]],
  tick: [['label', MAX.label]],
  notes: [['label', MAX.label]],
};

/** Everything that can be said of one part. */
export function PartForm(props: PartProps) {
  return (
    <div class={style.form}>
      {TEXTS[props.part.kind]?.map(([name, most]) => (
        <Text key={name} {...props} name={name} most={most} />
      ))}
      <Rest {...props} />
    </div>
  );
}

function Text(props: PartProps & { readonly name: TextName; readonly most: number }) {
  const { most, name, part } = props;
  const { lang, say, set } = usePart(props);
  const value: unknown = Reflect.get(part, name);
  return (
    <TextField
      multiline={name === 'help'}
      label={say[name]}
      lang={lang}
      value={typeof value === 'string' ? value : ''}
      maxLength={most}
      onInput={(text) =>
        set({ [name]: name === 'help' && text === '' ? undefined : text } as object, name)
      }
    />
  );
}

function Rest({ at, part, phase }: PartProps) {
  switch (part.kind) {
    case 'cards':
      return <CardsForm {...{ at, part, phase }} />;
    case 'stage':
    case 'role':
      return <CasusForm {...{ at, part, phase }} />;
    case 'write':
      return <WriteForm {...{ at, part, phase }} />;
    case 'check':
    case 'round':
      return <RoleForm {...{ at, part, phase }} />;
    case 'scale':
      return <ScaleForm {...{ at, part, phase }} />;
    case 'grid':
      return (
        <>
          <CellsForm {...{ at, part, phase }} />
          <PerSwitch {...{ at, part, phase }} />
        </>
      );
    case 'tick':
      return <TickForm {...{ at, part, phase }} />;
    case 'notes':
      return <ColoursForm {...{ at, part, phase }} />;
    case 'pairs':
    case 'relay':
      return <TurnsForm {...{ at, part, phase }} />;
    default:
      return null;
  }
}

function CasusForm(props: PartProps<'stage' | 'role'>) {
  const { part } = props;
  const { format, say, set, supplies } = usePart(props);
  const known = listCasusParts(format, supplies.casussen, part.kind);
  const chosen = part.kind === 'stage' ? part.stage : part.role;
  return (
    <Select
      label={say[part.kind]}
      value={chosen}
      options={withChosen(known, chosen, say.goneStage)}
      onChange={(id) => set(part.kind === 'stage' ? { stage: id } : { role: id })}
    />
  );
}

function PerSwitch(props: PartProps<'write' | 'scale' | 'grid' | 'tick'>) {
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
function PrivateSwitch(props: PartProps<'write' | 'tick'>) {
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

const MOST_WORDS = [5, 10, 15, 20, 25, 30, 50, 100] as const;

function WriteForm(props: PartProps<'write'>) {
  const { carry, maxWords, report, size } = props.part;
  const { say, set } = usePart(props);
  const most = [...new Set([...MOST_WORDS, ...(maxWords === undefined ? [] : [maxWords])])];
  return (
    <>
      <Switch
        label={say.long}
        checked={size === 'text'}
        onChange={(on) => set({ size: on ? 'text' : 'line' })}
      />
      <Select
        label={say.maxWords}
        value={`${maxWords ?? ''}`}
        options={[
          { id: '', label: say.noMax },
          ...most
            .sort((one, other) => one - other)
            .map((count) => ({ id: `${count}`, label: say.words(count) })),
        ]}
        onChange={(count) => set({ maxWords: count === '' ? undefined : Number(count) })}
      />
      <PerSwitch {...props} />
      <PrivateSwitch {...props} />
      {!props.part.private && (
        <>
          <Switch label={say.report} checked={report} onChange={(on) => set({ report: on })} />
          <Select
            label={say.carry}
            value={carry ?? 'none'}
            options={(['none', 'question', 'first-step'] as const).map((id) => ({
              id,
              label: say.carries[id],
            }))}
            onChange={(id) =>
              set({ carry: id === 'question' || id === 'first-step' ? id : undefined })
            }
          />
        </>
      )}
    </>
  );
}

/** Who answers, or who only listens. */
function RoleForm(props: PartProps<'check' | 'round'>) {
  const { part } = props;
  const { format, say, set, words } = usePart(props);
  if (format.roles.length === 0) return null;
  const isCheck = part.kind === 'check';
  return (
    <Select
      label={isCheck ? say.by : say.without}
      value={(isCheck ? part.by : part.without) ?? ''}
      options={[
        { id: '', label: isCheck ? words.steps.all : say.nobody },
        ...format.roles.map(({ id, name }, at) => ({
          id,
          label: name.trim() || words.roles.nameless(at + 1),
        })),
      ]}
      onChange={(id) => set(isCheck ? { by: id || undefined } : { without: id || undefined })}
    />
  );
}

function ScaleForm(props: PartProps<'scale'>) {
  const { lang, say, set } = usePart(props);
  return (
    <>
      <TextField
        multiline
        label={say.followUps}
        hint={say.oneALine}
        lang={lang}
        value={props.part.followUps.join('\n')}
        onInput={(text) => set({ followUps: splitLines(text) }, 'followUps')}
      />
      <PerSwitch {...props} />
    </>
  );
}

const MOMENTS_OF = { once: [], voor: ['voor'], na: ['na'], both: ['voor', 'na'] } as const;

function TickForm(props: PartProps<'tick'>) {
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
            maxLength={80}
            onInput={(text) => set({ scale: { ...scale, [end]: text } }, end)}
          />
        ))}
    </>
  );
}

function TurnsForm(props: PartProps<'pairs' | 'relay'>) {
  const { part } = props;
  const { say, set, words } = usePart(props);
  return (
    <>
      {part.kind === 'pairs' && (
        <Select
          label={say.rounds}
          value={`${part.rounds}`}
          options={countTo(MAX.pairs).map((count) => ({
            id: `${count}`,
            label: say.roundsOf(count),
          }))}
          onChange={(count) => set({ rounds: Number(count) })}
        />
      )}
      <Select
        label={say.each}
        value={`${part.minutes}`}
        options={listMinutes(part.minutes, 1).map((count) => ({
          id: `${count}`,
          label: words.minutes(count),
        }))}
        onChange={(count) => set({ minutes: Number(count) })}
      />
    </>
  );
}
