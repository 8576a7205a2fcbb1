import { useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import { Button } from '../../../ui/button';
import { List } from '../../../ui/list';
import { Typing } from '../../table/typing';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import own from './grid.module.css';

/** Notes in colours, one thing on each. */
export function NotesPart({ part }: { readonly part: PartOf<'notes'> }) {
  const say = useGuidingWords().parts;
  const { act, closed, conversation, format, run } = useRun();

  const remove = (note: string) => {
    // Its text goes first: without a note nothing would refer to it any more.
    const place = { part: part.id, player: null, slot: note };
    conversation.act({ kind: 'write-part', place, text: null });
    act({ kind: 'remove-note', part: part.id, note });
  };

  return (
    <section class={style.part}>
      <h3 class={style.label} dir="auto" lang={format.lang}>
        {part.label}
      </h3>
      <div class={own.notes}>
        {part.colours.map(({ colour, id, name }) => {
          const notes = run.notes.filter((one) => one.part === part.id && one.colour === id);
          return (
            <div key={id} data-colour={colour}>
              <Button
                variant="soft"
                icon="plus"
                disabled={closed}
                onPress={() => act({ kind: 'add-note', part: part.id, colour: id })}
              >
                {say.addNote(name)}
              </Button>
              <List class={own.pile}>
                {notes.map(({ note }, at) => (
                  <li key={note} class={own.note}>
                    <Typing
                      target={{ kind: 'part', place: { part: part.id, player: null, slot: note } }}
                      label={say.note(name, at + 1)}
                      rows={2}
                    />
                    {!closed && (
                      <Button variant="quiet" size="small" once onPress={() => remove(note)}>
                        {say.removeNote}
                      </Button>
                    )}
                  </li>
                ))}
              </List>
            </div>
          );
        })}
      </div>
    </section>
  );
}
