import type { Locator, Page } from 'playwright/test';

/** Lists without marks that Safari takes for no list, for want of a role. */
export const findBareLists = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('ul, ol')]
      .filter((list) => getComputedStyle(list).listStyleType === 'none')
      .filter((list) => !list.hasAttribute('role'))
      .map((list) => `a list without role: “${(list.textContent ?? '').slice(0, 40)}”`),
  );

/** True while the focus is on something, or on the heading of a screen. */
export const holdsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** How far the words in an element stay from its right edge, in px. */
export const roomAfterWords = (element: Locator): Promise<number> =>
  element.evaluate((box) => {
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let end = 0;
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      range.selectNodeContents(text);
      end = Math.max(end, range.getBoundingClientRect().right);
    }
    return box.getBoundingClientRect().right - end;
  });

/** Where each of these begins on the screen, in whole pixels from the top: as it was painted, not as it was laid out. */
export async function readTops(page: Page, pieces: Locator): Promise<readonly number[]> {
  const boxes = await pieces.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width } = one.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.floor(top) - 4 };
    }),
  );
  const picture = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ({ boxes, picture }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      const paper = canvas.getContext('2d');
      paper?.drawImage(image, 0, 0);
      const colourAt = (x: number, y: number) =>
        String(paper?.getImageData(x, y, 1, 1).data.slice(0, 3));
      return boxes.map(({ x, y }) => {
        let top = y;
        while (top < y + 20 && colourAt(x, top) === colourAt(x, y)) top += 1;
        return top;
      });
    },
    { boxes, picture },
  );
}

/** The ground of what is most important on a screen, to compare with. */
export const readActionColour = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'var(--action)';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  });

export interface ForeignWords {
  /** Texts of content, all in one language. */
  readonly content: readonly string[];
  readonly lang: string;
  /** The language of the app. */
  readonly own: string;
}

/** Content that stands there as if it were in the language of the app, and words of the app as if they were content. */
export const findForeign = (page: Page, words: ForeignWords): Promise<readonly string[]> =>
  page.evaluate(({ content, lang, own }) => {
    const known = new Set(content);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const here = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (known.has(text) && here !== lang)
        found.push(`content in ${here}: “${text.slice(0, 60)}”`);
      if (/^[A-Z][a-z]+( [a-z]+){3,}/.test(text) && here === lang && isOwn(text)) {
        found.push(`words of the app in ${here}: “${text.slice(0, 60)}”`);
      }
    }
    return found;

    function isOwn(text: string): boolean {
      return own === 'en' && /\b(the|your|what|with|this|from)\b/.test(text);
    }
  }, words);
