import type { Part } from '../../domain/format';
import { DRAFT_LIMITS, FORMAT_LIMITS as MAX } from '../../domain/limits';
import { splitLines } from '../../domain/making/item-list';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { CardsForm } from './cards-form';
import { CellsForm, ColoursForm } from './rows';
import style from './style.module.css';
import { PerSwitch, PrivateSwitch } from './switches';
import { TickForm } from './tick-form';
import { type PartProps, usePart } from './use-part';
import { countTo, listCasusParts, listMinutes, nameElsewhere, withChosen } from './view';

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
  const elsewhere = nameElsewhere(supplies.casussen, part.kind, chosen);
  return (
    <Select
      label={say[part.kind]}
      value={chosen}
      options={withChosen(known, chosen, elsewhere ? say.elsewhere(elsewhere) : say.goneStage)}
      onChange={(id) => set(part.kind === 'stage' ? { stage: id } : { role: id })}
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
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) => set({ followUps: splitLines(text) }, 'followUps')}
      />
      <PerSwitch {...props} />
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
