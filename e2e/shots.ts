import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../scripts/environment.mjs';
import { visitFullScreens } from './support/full-screens';
import { visitScreens, WORDS } from './support/screens';
import { test } from './support/test';

test.use({ serviceWorkers: 'block' });

const folder = join(root, 'shots');

/** Takes what is in sight, and the whole page beside it where there is more and nothing lies over it. */
async function shoot(page: Page, name: string, large: boolean): Promise<void> {
  const more = await page.evaluate(async (isLarge) => {
    const html = document.documentElement;
    if (isLarge) html.style.fontSize = '200%';
    await document.fonts.ready;
    return html.scrollHeight > innerHeight + 1 && !document.querySelector('dialog[open]');
  }, large);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  if (more) await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
}

for (const [walk, visit] of [
  ['screens', (page, check) => visitScreens(page, WORDS.nl, check)],
  ['full screens', visitFullScreens],
] as const satisfies readonly (readonly [
  string,
  (page: Page, check: (screen: string) => Promise<void>) => Promise<void>,
])[]) {
  test(walk, async ({ page }, { project }) => {
    await mkdir(folder, { recursive: true });
    await visit(page, (screen) =>
      shoot(
        page,
        `${screen.replace(/\W+/g, '-')}-${project.name}`,
        project.metadata.large === true,
      ),
    );
  });
}
