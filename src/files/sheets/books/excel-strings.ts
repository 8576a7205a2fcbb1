import { readXml } from './xml';

/** Excel writes letters that XML can't hold by their number. */
export const readEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** The texts that cells share, by number; how an Asian text is to be pronounced stands beside it and is left out. */
export function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let isText = false;
  let phonetic = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') isText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(readEscapes(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') isText = false;
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return strings;
}
