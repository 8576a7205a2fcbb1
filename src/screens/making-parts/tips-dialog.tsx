import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFirstWords, useMakingWords } from '../../app/context';
import type { Advice } from '../../domain/making/advice';
import { type Aside, type AsideEdit, groupByKind } from '../../domain/making/aside';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { Empty } from '../../ui/empty';
import { List } from '../../ui/list';
import { Switch } from '../../ui/switch';
import style from './tips.module.css';

/** So many of one kind at once. */
const STEP = 20;

interface TipsProps {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  /** Those that are not put aside. */
  readonly list: readonly Advice[];
  readonly aside: Aside;
  /** Changes what lies aside; `tell` says it, with the way back. */
  readonly onAside: (edit: AsideEdit, tell: string) => void;
  readonly onClose: () => void;
  /** One tip, with what it is about. */
  readonly children: (advice: Advice) => ComponentChildren;
}

/** All tips together, one line a kind; each kind and the whole can be put aside, and comes back from here. */
export function TipsDialog(props: TipsProps) {
  const { aside, children, lead, list, none, onAside, onClose, title } = props;
  const words = useMakingWords().tips;
  const { close } = useFirstWords().app;
  const groups = groupByKind(list);
  return (
    <Dialog open wide title={title} onClose={onClose} closeLabel={close}>
      <Switch
        label={words.on}
        hint={words.onHint}
        checked={!aside.all}
        onChange={(on) =>
          onAside({ kind: 'aside', of: 'all', on: !on }, on ? words.shown : words.off)
        }
      />
      {!aside.all &&
        (groups.length === 0 ? (
          <Empty icon="check" title={none} />
        ) : (
          <p class={style.lead}>{lead}</p>
        ))}
      {groups.map(({ kind, list: own }) => (
        <Kind
          key={kind}
          name={words.kinds[kind]}
          list={own}
          onLeave={() =>
            onAside({ kind: 'aside', of: 'kinds', names: [kind], on: true }, words.allLeft)
          }
        >
          {children}
        </Kind>
      ))}
      {!aside.all && <Away aside={aside} onAside={onAside} />}
    </Dialog>
  );
}

interface KindProps extends Pick<TipsProps, 'list' | 'children'> {
  readonly name: string;
  readonly onLeave: () => void;
}

function Kind({ children, list, name, onLeave }: KindProps) {
  const words = useMakingWords();
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const left = list.length - limit;
  return (
    <Disclosure
      title={name}
      summary={words.setEditor.hints.count(list.length)}
      open={open}
      onToggle={setOpen}
    >
      {open && (
        <>
          <List class={style.list}>
            {list.slice(0, limit).map((advice, index) => (
              <li key={`${advice.card} ${advice.hint.path} ${index}`}>{children(advice)}</li>
            ))}
          </List>
          <div class={style.foot}>
            {left > 0 && (
              <Button variant="soft" size="small" onPress={() => setLimit(limit + STEP)}>
                {words.tips.more(Math.min(left, STEP))}
              </Button>
            )}
            <Button
              variant="quiet"
              size="small"
              icon="close"
              label={words.tips.leaveAllOf(name)}
              onPress={onLeave}
            >
              {words.tips.leaveAll(list.length)}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}

/** What was put aside, with the way back. */
function Away({ aside, onAside }: Pick<TipsProps, 'aside' | 'onAside'>) {
  const words = useMakingWords().tips;
  const { kinds, tips } = aside;
  if (kinds.length + tips.length === 0) return null;
  const known: Readonly<Record<string, string>> = words.kinds;
  const rows = [
    ...kinds.map((kind) => ({ of: 'kinds' as const, names: [kind], name: known[kind] ?? kind })),
    ...(tips.length > 0
      ? [{ of: 'tips' as const, names: tips, name: words.single(tips.length) }]
      : []),
  ];
  return (
    <section class={style.away} aria-labelledby="tips-aside">
      <h3 id="tips-aside" tabIndex={-1}>
        {words.aside}
      </h3>
      <List>
        {rows.map(({ name, names, of }) => (
          <li class={style.row} key={`${of} ${name}`}>
            <span>{name}</span>
            <Button
              variant="soft"
              size="small"
              icon="undo"
              label={words.backIt(name)}
              onPress={() => onAside({ kind: 'aside', of, names, on: false }, words.shown)}
            >
              {words.back}
            </Button>
          </li>
        ))}
      </List>
    </section>
  );
}
