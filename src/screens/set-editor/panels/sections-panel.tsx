import { useState } from 'preact/hooks';
import { useApp } from '../../../app/context';
import type { Section } from '../../../domain/card-set';
import { LIMITS, SET_LIMITS } from '../../../domain/limits';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/field';
import { List } from '../../../ui/list';
import { Select } from '../../../ui/select';
import { OrderButtons } from '../../making-parts/order-buttons';
import { useBench, useSetWords } from '../bench';
import style from './panels.module.css';
import { suggestSection } from './suggest';

const KINDS = ['text', 'list', 'question'] as const;
const REVEALS = ['with-back', 'on-demand'] as const;

/** What stands on the back of every card. */
export function SectionsPanel() {
  const app = useApp();
  const { set, edit } = useBench();
  const words = useSetWords().sections;
  const [open, setOpen] = useState<string | null>(null);
  const { sections } = set;

  function add() {
    const id = app.services.newId();
    if (edit({ kind: 'add-section', section: suggestSection(id) })) setOpen(id);
  }

  return (
    <div class={style.form}>
      <p class={style.lead}>{sections.length === 0 ? words.none : words.lead}</p>
      <List class={style.parts}>
        {sections.map((section, index) => (
          <li key={section.id}>
            <Disclosure
              title={section.label || words.nameless}
              summary={`${words.kinds[section.kind]} · ${words.reveals[section.reveal]}`}
              open={open === section.id}
              onToggle={(now) => {
                if (now) setOpen(section.id);
                else setOpen((before) => (before === section.id ? null : before));
              }}
            >
              {open === section.id && (
                <>
                  <SectionForm section={section} />
                  <div class={style.actions}>
                    <OrderButtons
                      name={section.label}
                      index={index}
                      count={sections.length}
                      onMove={(to) => edit({ kind: 'move-section', id: section.id, to })}
                    />
                    <Button
                      variant="quiet"
                      size="small"
                      icon="trash"
                      onPress={() => {
                        const tell = words.removed(section.label || words.nameless);
                        edit({ kind: 'remove-section', id: section.id }, { tell });
                      }}
                    >
                      {words.remove}
                    </Button>
                  </div>
                </>
              )}
            </Disclosure>
          </li>
        ))}
      </List>
      {sections.length < SET_LIMITS.sections && (
        <Button class={style.add} variant="soft" icon="plus" onPress={add}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

function SectionForm({ section }: { readonly section: Section }) {
  const { edit } = useBench();
  const words = useSetWords().sections;
  const { id } = section;
  const change = (part: Partial<Omit<Section, 'id'>>) =>
    edit({ kind: 'section', id, change: part });
  return (
    <>
      <TextField
        label={words.label}
        hint={words.labelHint}
        value={section.label}
        maxLength={LIMITS.name}
        onInput={(label) => change({ label })}
      />
      <Select
        label={words.kind}
        value={section.kind}
        options={KINDS.map((kind) => ({ id: kind, label: words.kindsLong[kind] }))}
        onChange={(next) => {
          const kind = KINDS.find((one) => one === next);
          if (kind) change({ kind });
        }}
      />
      <Select
        label={words.reveal}
        value={section.reveal}
        options={REVEALS.map((reveal) => ({ id: reveal, label: words.revealsLong[reveal] }))}
        onChange={(next) => {
          const reveal = REVEALS.find((one) => one === next);
          if (reveal) change({ reveal });
        }}
      />
    </>
  );
}
