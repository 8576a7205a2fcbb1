import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetPage } from '../../domain/making/sheet-plan';
import type { MakingWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { ItemFit } from './deck';
import { type PaperLook, PaperPage } from './pages';
import style from './style.module.css';
import { pagesOfSheet } from './view';

interface PreviewProps {
  readonly look: PaperLook;
  readonly plan: readonly SheetPage[];
  readonly fits: readonly (ItemFit | undefined)[];
  readonly sheets: number;
  readonly words: MakingWords['printing']['preview'];
}

/** One sheet of paper at a time, as it will be: a set of 5,000 cards opens as fast as one of ten. */
export function Preview({ look, plan, fits, sheets, words }: PreviewProps) {
  const [chosen, setChosen] = useState(0);
  const sheet = Math.min(chosen, sheets - 1);
  return (
    <section class={style.preview} aria-labelledby="preview-title">
      <div class={style.previewHead}>
        <h2 id="preview-title">{words.title}</h2>
        <div class={style.pager}>
          <Button
            icon="back"
            label={words.previous}
            disabled={sheet === 0}
            onPress={() => setChosen(sheet - 1)}
          />
          <p class={style.position} role="status">
            {words.sheet(sheet + 1, sheets)}
          </p>
          <Button
            icon="forward"
            label={words.next}
            disabled={sheet >= sheets - 1}
            onPress={() => setChosen(sheet + 1)}
          />
        </div>
      </div>
      <div class={style.papers}>
        {pagesOfSheet(plan, sheet, look.sides).map((page) => (
          <Small
            key={page.face}
            label={page.face === 'front' ? words.front(sheet + 1) : words.backOf(sheet + 1)}
          >
            {/* To be read: as it lies behind its front, also where the printer gets it upside down. */}
            <PaperPage look={{ ...look, flip: 'long' }} page={page} fits={fits} />
          </Small>
        ))}
      </div>
    </section>
  );
}

/** 210 mm in CSS pixels. */
const PAPER_WIDTH = (210 / 25.4) * 96;

/** A page of paper made as small as its place. To a screen reader it is one picture. */
function Small({
  label,
  children,
}: {
  readonly label: string;
  readonly children: preact.ComponentChildren;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      element.style.setProperty('--scale', String(element.clientWidth / PAPER_WIDTH));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure class={style.sheet}>
      <div class={style.frame} role="img" aria-label={label} ref={frame}>
        <div class={style.scaled}>{children}</div>
      </div>
      <figcaption class={style.caption} aria-hidden="true">
        {label}
      </figcaption>
    </figure>
  );
}
