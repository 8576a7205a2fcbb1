import { readXml } from './xml';

/** What a style makes of a paragraph. */
export interface WordStyle {
  /** A heading, by its name or by its level in the outline. */
  readonly heading: boolean;
  /** The title of the document, a table of contents, a caption: words about the text. */
  readonly about: boolean;
  /** An item of a list, at this depth from 0; null for none. */
  readonly list: number | null;
}

export type WordStyles = (id: string | undefined) => WordStyle;

const PLAIN: WordStyle = { heading: false, about: false, list: null };

interface Written {
  readonly based: string | undefined;
  readonly heading: boolean;
  readonly about: boolean;
  readonly list: number | null | undefined;
}

/** Names are English in every language of Word; only what a person made is called otherwise. */
const isHeading = (name: string): boolean =>
  /^(?:heading|kop|überschrift|titre) ?[1-9]$/i.test(name);
const isAbout = (name: string): boolean =>
  /^(?:title|subtitle|titel|ondertitel|toc (?:heading|[1-9])|caption|header|footer|footnote text)$/i.test(
    name,
  );

/** Reads which style is a heading or an item of a list; a style takes over what it does not say itself. */
export function readWordStyles(xml: string | undefined): WordStyles {
  const styles = new Map<string, Written>();
  if (xml !== undefined) {
    let open: { id: string; name: string; based?: string; outline: boolean; list?: number | null };
    open = { id: '', name: '', outline: false };
    readXml(xml, {
      open(name, read) {
        const value = read('val');
        if (name === 'style') open = { id: read('styleId') ?? '', name: '', outline: false };
        else if (name === 'name') open.name = value ?? '';
        else if (name === 'basedOn' && value !== undefined) open.based = value;
        else if (name === 'outlineLvl') open.outline = /^[0-8]$/.test(value ?? '');
        else if (name === 'numId') open.list = value === '0' ? null : (open.list ?? 0);
        else if (name === 'ilvl') open.list = Number(value) || 0;
      },
      close(name) {
        if (name !== 'style') return;
        const heading = open.outline || isHeading(open.name);
        const named = /^list (?:bullet|number)(?: ([2-5]))?$/i.exec(open.name);
        const list = named ? Number(named[1] ?? 1) - 1 : open.list;
        styles.set(open.id, { based: open.based, heading, about: isAbout(open.name), list });
      },
      text: () => undefined,
    });
  }
  return (id) => {
    let found = PLAIN;
    let isListKnown = false;
    // A style that is based on itself by a detour must not hang this.
    for (let at = id, step = 0; at !== undefined && step < 12; step += 1) {
      const style: Written | undefined = styles.get(at);
      if (style === undefined) break;
      const list = isListKnown || style.list === undefined ? found.list : style.list;
      isListKnown ||= style.list !== undefined;
      found = { heading: found.heading || style.heading, about: found.about || style.about, list };
      at = style.based;
    }
    // Headings that are numbered are headings.
    return found.heading ? { ...found, list: null } : found;
  };
}
