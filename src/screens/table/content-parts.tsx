import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { pinCasus, pinSet, recordsOf } from '../../app/conversation-opening';
import { createLibrary, type Library } from '../../app/library';
import { type ChoosableCasus, listOwnCasussen, nameVariant } from '../../app/own-casussen';
import type { ShelfItem } from '../../domain/record';
import { Button } from '../../ui/button';
import { useDesk } from './context';
import style from './menu.module.css';

interface PartProps {
  readonly onDone: () => void;
}

/** Takes another case to the table, in one of its names; the cards stay where they are. */
export function CasusPart({ onDone }: PartProps) {
  const app = useApp();
  const { act, conversation, round } = useDesk();
  const words = useWords().table;
  const library = useLibrary();
  const [own, setOwn] = useState<readonly ChoosableCasus[]>([]);
  useEffect(() => void listOwnCasussen(library).then(setOwn), [library]);

  const choose = async (id: string, variant: string | null) => {
    const found = await library.findCasus(id);
    if (found === 'gone' || found === 'damaged') return;
    for (const record of recordsOf(null, found)) conversation.addContent(record);
    const chosen = { ...found, variant: variant ?? found.content.variants[0]?.id ?? null };
    if (act({ kind: 'choose-casus', casus: pinCasus(chosen) })) onDone();
  };

  return (
    <div class={style.list}>
      {[...app.bundle.casussen, ...own].flatMap((casus) => {
        const told = casus.variants.map(({ id, label }) => ({
          id,
          label: nameVariant(casus, label),
        }));
        const choices = told.length > 0 ? told : [{ id: null, label: casus.title }];
        return choices.map(({ id, label }) => (
          <Button
            key={`${casus.id} ${id}`}
            variant="soft"
            wide
            pressed={round.casus?.id === casus.id && (round.casus.variant ?? null) === id}
            onPress={() => choose(casus.id, id)}
          >
            {label}
          </Button>
        ));
      })}
      <Button
        variant="soft"
        wide
        pressed={round.casus === null}
        onPress={() => {
          if (act({ kind: 'choose-casus', casus: null })) onDone();
        }}
      >
        {words.casus.none}
      </Button>
    </div>
  );
}

/** Goes on with another set: a new round, in the same mode and on the same case. */
export function SetPart({ onDone }: PartProps) {
  const app = useApp();
  const { act, conversation, round } = useDesk();
  const words = useWords().table;
  const library = useLibrary();
  const own = useShelf(library, 'kaartenset');
  const all = [
    ...app.bundle.sets.map((set) => ({ id: set.id, title: set.title })),
    ...own.map((item) => ({ id: item.id, title: item.title })),
  ];

  const choose = async (id: string) => {
    const set = await library.findSet(id);
    if (set === 'gone' || set === 'damaged') return;
    for (const record of recordsOf(set, null)) conversation.addContent(record);
    const done = act({
      kind: 'start-round',
      mode: round.mode,
      set: pinSet(set),
      casus: round.casus,
    });
    if (!done) return;
    app.say(words.round.started(set.content.title));
    onDone();
  };

  return (
    <div class={style.list}>
      {all.map((set) => (
        <Button
          key={set.id}
          variant="soft"
          wide
          once
          pressed={round.set.id === set.id}
          onPress={() => (round.set.id === set.id ? onDone() : choose(set.id))}
        >
          {set.title}
        </Button>
      ))}
    </div>
  );
}

function useLibrary(): Library {
  const app = useApp();
  return useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
}

function useShelf(library: Library, kind: ShelfItem['kind']): readonly ShelfItem[] {
  const [items, setItems] = useState<readonly ShelfItem[]>([]);
  useEffect(() => {
    void library.listShelf().then((all) => setItems(all.filter((item) => item.kind === kind)));
  }, [library, kind]);
  return items;
}
