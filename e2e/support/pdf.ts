import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, in mm from its upper left corner; `x` to `right` along the baseline. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Every colour that something was filled or drawn with, as the file names it. */
  readonly colours: ReadonlySet<string>;
}

const mm = (points: number): number => (points / 72) * 25.4;

/** Reads a PDF back: what stands where, and in which colours. */
export async function readPdf(file: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as readonly number[];
      const from = mm(x - left);
      return [{ text: item.str, x: from, right: from + mm(item.width), y: mm(top - y) }];
    });
    const { fnArray, argsArray } = await page.getOperatorList();
    const colours = new Set<string>();
    fnArray.forEach((operation, index) => {
      if (operation === OPS.setFillRGBColor || operation === OPS.setStrokeRGBColor) {
        colours.add(String(argsArray[index]));
      }
    });
    pages.push({ width: mm(right - left), height: mm(top - bottom), words, colours });
  }
  await task.destroy();
  return pages;
}

/** Only what can be read on paper, page after page: quicker than looking at everything. */
export async function readPaper(file: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) text += 'str' in item ? item.str : '';
  }
  await task.destroy();
  return text;
}

/** Without any space: lines are broken on paper where they aren't in the set. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** All text in a rectangle, in mm, as it stands in the file, without spaces. */
export function readArea(
  { words }: PdfPage,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  return squeeze(
    words
      .filter(
        ({ x, y }) =>
          x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height,
      )
      .map(({ text }) => text)
      .join(''),
  );
}
