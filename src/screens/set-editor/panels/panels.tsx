import { useId } from 'preact/hooks';
import { Button } from '../../../ui/button';
import { useBench, useSetWords } from '../bench';
import { PANEL_NAMES, type PanelName } from '../left-out';
import { AboutPanel } from './about-panel';
import { CategoriesPanel } from './categories-panel';
import style from './panels.module.css';
import { PlayPanel } from './play-panel';
import { SectionsPanel } from './sections-panel';
import { TagsPanel } from './tags-panel';

const PANELS = {
  about: AboutPanel,
  categories: CategoriesPanel,
  sections: SectionsPanel,
  play: PlayPanel,
  tags: TagsPanel,
} as const satisfies Record<PanelName, unknown>;

/** Everything that is not a card, folded away: one part at a time opens above the list. */
export function Panels() {
  const { bench, set } = useBench();
  const words = useSetWords();
  const open = bench.panel.value;
  const setOpen = (name: PanelName | null) => {
    bench.panel.value = name;
  };
  const id = useId();
  const Content = open && PANELS[open];
  const counts: Partial<Record<PanelName, number>> = {
    categories: set.categories.length,
    sections: set.sections.length,
    tags: set.tags.length,
  };
  return (
    <div>
      <div class={style.bar}>
        {PANEL_NAMES.map((name) => (
          <Button
            key={name}
            variant="paper"
            size="small"
            id={`${id}-${name}`}
            class={open === name ? style.open : undefined}
            expanded={open === name}
            controls={open === name ? id : undefined}
            onPress={() => setOpen(open === name ? null : name)}
          >
            {words.panels[name]}
            {counts[name] ? ` (${counts[name]})` : ''}
          </Button>
        ))}
      </div>
      {Content && open && (
        <section class={style.panel} id={id} aria-labelledby={`${id}-title`} data-panel>
          <div class={style.title}>
            <h2 id={`${id}-title`}>{words.panels[open]}</h2>
            <Button
              variant="quiet"
              icon="close"
              label={words.fold}
              rest={`#${id}-${open}`}
              onPress={() => setOpen(null)}
            />
          </div>
          <Content />
        </section>
      )}
    </div>
  );
}
