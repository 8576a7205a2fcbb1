import { useId, useRef } from 'preact/hooks';
import type { Colour, SymbolName } from '../domain/card-set';
import styles from './distribution.module.css';
import { Icon } from './icon';
import { Patterns, patternFill } from './patterns';
import { stackBars } from './stacked-bars';
import { useScrolls } from './use-scrolls';

export interface DistributionRow {
  readonly label: string;
  readonly colour: Colour;
  readonly symbol: SymbolName;
  readonly segments: readonly {
    readonly label: string;
    /** The language of the label, where it is not that of the app. */
    readonly lang?: string | undefined;
    readonly value: number;
  }[];
}

export interface DistributionProps {
  readonly title: string;
  /** All rows hold the same segments in the same order. */
  readonly rows: readonly DistributionRow[];
  /** What is counted; the caption of the table. */
  readonly caption: string;
  /** The language of the rows, where it is not that of the app. */
  readonly lang?: string | undefined;
  /** Head of the first column: "Categorie". */
  readonly rowHead: string;
}

/**
 * How picks and answers fall over the categories: bars for the eye, the same numbers as text in
 * the table they stand in. Patterns tell the segments apart where the printer knows no colour.
 */
export function Distribution({ title, rows, caption, lang, rowHead }: DistributionProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  const heads = rows[0]?.segments ?? [];
  const bars = stackBars(rows.map((row) => row.segments.map((segment) => segment.value)));
  return (
    <figure class={styles.figure}>
      <figcaption class={styles.title} id={id}>
        {title}
      </figcaption>
      <div
        class={styles.scroll}
        ref={box}
        {...(scrolls && { role: 'group', tabIndex: 0, 'aria-labelledby': id })}
      >
        <table class={styles.table}>
          <caption class={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {heads.map(({ label, lang: spoken }, index) => (
                <th key={label} class={styles.number} scope="col">
                  <svg class={styles.key} aria-hidden="true">
                    <Patterns id={`${id}-key${index}`} colour={undefined} />
                    <rect
                      class={styles.piece}
                      width="100%"
                      height="100%"
                      rx="4"
                      fill={patternFill(`${id}-key${index}`, index)}
                    />
                  </svg>
                  <span lang={spoken}>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row, rowIndex) => (
            <tbody key={row.label} data-colour={row.colour}>
              <tr>
                <th class={styles.label} scope="row" dir="auto" lang={lang}>
                  <Icon name={row.symbol} size={1.2} />
                  <span>{row.label}</span>
                </th>
                {row.segments.map((segment) => (
                  <td key={segment.label} class={styles.number}>
                    {segment.value}
                  </td>
                ))}
              </tr>
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row can't be focused; its one cell would be read as empty */}
              <tr aria-hidden="true">
                <td class={styles.bar} colSpan={heads.length + 1}>
                  <svg class={styles.chart} aria-hidden="true">
                    <Patterns id={`${id}-${rowIndex}`} colour={row.colour} />
                    <rect class={styles.track} width="100%" height="100%" rx="5" />
                    {bars[rowIndex]?.map((piece, index) =>
                      piece.width > 0 ? (
                        <rect
                          key={index}
                          class={styles.piece}
                          x={`${piece.x}%`}
                          width={`${piece.width}%`}
                          height="100%"
                          rx="5"
                          fill={patternFill(`${id}-${rowIndex}`, index)}
                        />
                      ) : null,
                    )}
                  </svg>
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
    </figure>
  );
}
