// Draws the PNG icons from public/icons/icon.svg: `node scripts/icons.mjs`. The results are committed, after
// `pngquant 16 --nofs` and `zopflipng`: that leaves a quarter, and every icon is in the offline cache.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromiumLaunch } from './browsers.mjs';

const folder = new URL('../public/icons/', import.meta.url);
const source = await readFile(new URL('icon.svg', folder), 'utf8');
const mark = source.slice(source.indexOf('<g'), source.lastIndexOf('</svg>'));

/** `share`: how much of the square the mark takes; a maskable icon keeps it inside the middle 80 %. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.94, radius: 14 },
  { file: 'icon-512.png', size: 512, share: 0.94, radius: 14 },
  { file: 'maskable-512.png', size: 512, share: 0.74, radius: 0 },
  { file: 'apple-touch-icon-180.png', size: 180, share: 0.86, radius: 0 },
];

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
for (const { file, size, share, radius } of icons) {
  const margin = (64 * (1 - share)) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>
     <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 64 64">
       <rect width="64" height="64" rx="${radius}" fill="#f5efe4"/>
       <g transform="translate(${margin} ${margin}) scale(${share})">${mark}</g>
     </svg>`,
  );
  await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
