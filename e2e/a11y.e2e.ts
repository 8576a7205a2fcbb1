import type { Page } from 'playwright/test';
import { findViolations } from './support/axe';
import { listContentTexts } from './support/content-texts';
import { findBareLists, findForeign, holdsFocus } from './support/inspect';
import { openApp, press } from './support/journeys';
import { visitScreens, WORDS } from './support/screens';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });
// Each test goes through all screens: more than the usual half minute on a busy machine.
test.describe.configure({ timeout: 300_000 });

/** Names what can be pressed here where a finger, which is 44 px, does not fit on it. */
const findSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // Of dialogs above each other only the last one can be touched.
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return [...scope.querySelectorAll('a[href], button, summary, input, textarea')].flatMap(
      (found) => {
        const target = found.closest('label') ?? found;
        const { height, width } = target.getBoundingClientRect();
        if (height === 0 || target.closest('.sr-only')) return [];
        if (Math.min(height, width) + 0.5 >= 44) return [];
        const name = found.getAttribute('aria-label') ?? found.textContent ?? '';
        // The name of a card that can be pressed as a whole: more than its own box hears the finger.
        const cover = getComputedStyle(target, '::after');
        if (cover.position === 'absolute' && cover.content !== 'none') {
          // Not behind what sticks at the foot.
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top } = target.getBoundingClientRect();
          const x = left + width / 2;
          const y = top + height / 2;
          const around = [y - 22, y + 22].map((at) => document.elementFromPoint(x, at));
          if (around.every((one) => one === null || one === target)) return [];
        }
        return [
          `${found.tagName} “${name.slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
        ];
      },
    );
  });

/** Names what makes the page scroll sideways, and every control that can't be brought into sight. */
const findUnreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} px wide`] : [];
    // Of dialogs above each other only the last one can be touched.
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const controls = [...scope.querySelectorAll('a[href], button, summary, input, textarea')];
    const hidden = controls.flatMap((found) => {
      const control = found.closest('label') ?? found;
      if (control.getClientRects().length === 0 || control.closest('.sr-only')) return [];
      // Folded away it can't be reached yet, and it keeps its box.
      const folded = control.closest('details:not([open])');
      if (folded && !control.matches('summary')) return [];
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = control.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      const inside = box.left >= -1 && box.right <= root.clientWidth + 1;
      const hit = top !== null && (control.contains(top) || top.contains(control));
      const name = found.getAttribute('aria-label') ?? found.textContent ?? '';
      if (inside && hit) return [];
      return [`${found.tagName} “${name.slice(0, 40)}” ${inside ? 'covered' : 'cut off'}`];
    });
    return [...wide, ...hidden];
  });

// What axe finds hangs on names, roles and colours, not on the engine: once is enough, in the faster one.
test.describe('by the rules of WCAG 2.2 AA and by good practice', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'the rules do not hang on the engine');

  test('every screen passes in light, in dark and in the colours of the device', async ({
    page,
  }) => {
    const found: string[] = [];
    await visitScreens(page, WORDS.nl, async (screen) => {
      // At the very first screen the browser itself has it.
      if (screen !== 'home')
        await expect.poll(() => holdsFocus(page), `${screen}: focus`).toBe(true);
      found.push(...(await findViolations(page, screen)));
      found.push(...(await findSmall(page)).map((one) => `${screen}: ${one}`));
      found.push(...(await findBareLists(page)).map((one) => `${screen}: ${one}`));
    });
    expect(found).toEqual([]);
  });

  test('in an English app Dutch content says that it is Dutch, and every screen stands', async ({
    page,
  }) => {
    // The other walks are upright: what stands beside the cards is seen here.
    await page.setViewportSize({ width: 1024, height: 768 });
    await openApp(page);
    await press(page, 'Instellingen');
    await press(page, 'English');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const content = listContentTexts();
    const found: string[] = [];
    await visitScreens(page, WORDS.en, async (screen) => {
      const foreign = await findForeign(page, { content, lang: 'nl', own: 'en' });
      found.push(...foreign.map((one) => `${screen}: ${one}`));
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

test('at 320 px wide and at 400 % zoom nothing scrolls sideways and all can be reached', {
  tag: ONCE,
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitScreens(page, WORDS.nl, async (screen) => {
    for (const height of [256, 640]) {
      await page.setViewportSize({ width: 320, height });
      // Asked again while a new size is still being laid out; what stays out of reach stays in the list.
      await expect.poll(() => findUnreachable(page), `${screen}, ${height} px high`).toEqual([]);
    }
  });
});
