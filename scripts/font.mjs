// Makes the typeface smaller: `node scripts/font.mjs`. It keeps every letter of the languages of western and middle
// Europe, and the weights that the styles use; the result is committed, as it is in the offline cache of every tablet.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** What the styles ask for lies between these; text that is bolder or lighter is drawn at the nearest. */
const WEIGHTS = { min: 400, max: 740 };
/** Latin with its two supplements, and the signs around them. */
const LETTERS = Array.from({ length: 0x180 - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const SIGNS = '‘’‚“”„–—…•·×÷€™←→↑↓−≤≥≠ˆ˜\u00a0\u2009\u200a\u202f';

const require = createRequire(import.meta.url);
const source = require.resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const made = await subsetFont(await readFile(source), LETTERS.join('') + SIGNS, {
  targetFormat: 'woff2',
  variationAxes: { wght: WEIGHTS },
});
await writeFile(new URL('../src/styles/atkinson-hyperlegible-next.woff2', import.meta.url), made);
