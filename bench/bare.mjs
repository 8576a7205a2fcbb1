// The yardstick: a bare static page with 60 cards, nothing else.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes the page into a new folder and gives that folder. */
export async function makeBarePage() {
  const folder = await mkdtemp(join(tmpdir(), 'kaarttafel-bare-'));
  const cards = Array.from(
    { length: 60 },
    (_, index) => `<li><b>Kaart ${index + 1}</b><p>Vraag wat de ouder zelf het liefst wil</p></li>`,
  );
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>60 kaarten</title>
<link rel="stylesheet" href="style.css"><ul>${cards.join('\n')}</ul><script src="ready.js"></script></html>`,
  );
  await writeFile(
    join(folder, 'style.css'),
    `body{font:18px sans-serif;background:#f5efe4}ul{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;padding:0;list-style:none}
li{padding:1rem;border-radius:18px;background:#fffdf7;box-shadow:0 2px 8px #0002}`,
  );
  await writeFile(join(folder, 'ready.js'), "document.documentElement.dataset.ready = 'bare';\n");
  return folder;
}
