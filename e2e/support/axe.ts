import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { untilReady } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Not on by itself, as it is young: what is seen on a control is part of its name. */
const young = { 'label-content-name-mismatch': { enabled: true } };
/** What another look can change; names and roles it can't. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Its own copy of the browser driver has other types, for the same thing. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Puts the checker into the page, once: it is half a megabyte, and every screen here is the same page. */
async function bring(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await new AxeBuilder({ page: page as unknown as AxePage })
    .withRules(['document-title'])
    .setLegacyMode()
    .analyze();
}

const only = (values: readonly string[]) => ({ runOnly: { type: 'rule', values } });

async function analyse(
  page: Page,
  where: string,
  options: object,
  within = 'html',
): Promise<readonly string[]> {
  await bring(page);
  const violations = await page.evaluate(
    async ({ options, within }) => {
      const { axe } = window as unknown as {
        axe: { run(where: object, how: object): Promise<{ violations: readonly Finding[] }> };
      };
      const how = { ...options, resultTypes: ['violations'] };
      return (await axe.run({ include: [within] }, how)).violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ failureSummary = '', target }) => ({ failureSummary, target })),
      }));
    },
    { options, within },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${where}: ${id} ${target}: ${failureSummary}`),
  );
}

/**
 * What is wrong for people with a handicap on the screen of now, as far as rules can see it: by the rules of
 * WCAG 2.2 AA and by good practice, in light; and what can be seen in dark and in the colours of the device.
 */
export async function findViolations(page: Page, screen = 'here'): Promise<readonly string[]> {
  const found = [
    ...(await analyse(page, screen, { runOnly: { type: 'tag', values: tags }, rules: young })),
  ];
  await markShapes(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await analyse(page, `${screen}, dark`, only(colours))));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  // This driver can't tell Firefox to show them.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) {
    const forced = `${screen}, forced colours`;
    found.push(...(await analyse(page, forced, only(['link-in-text-block']))));
    // All other colours are the device's own, and none of ours.
    if (await markOwnColours(page)) {
      found.push(...(await analyse(page, forced, only(['color-contrast']), `[${OWN_COLOURS}]`)));
    }
    found.push(...(await findShapeless(page)).map((one) => `${forced}: no edge around ${one}`));
  }
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** A stop in a journey: this screen passes by those rules, in every look. They hang on no engine, so in one. */
export async function expectUsable(page: Page, screen: string): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  // Between two screens there is none to look at.
  await untilReady(page);
  expect(await findViolations(page, screen)).toEqual([]);
}

const OWN_COLOURS = 'data-own-colours';

/** Remembers what keeps colours of its own where the device sets them; false where nothing does. */
const markOwnColours = (page: Page): Promise<boolean> =>
  page.evaluate((mark) => {
    const all = [...document.body.querySelectorAll('*')];
    for (const one of all) {
      const own = getComputedStyle(one).getPropertyValue('forced-color-adjust') === 'none';
      one.toggleAttribute(mark, own && one.getClientRects().length > 0);
    }
    return all.some((one) => one.hasAttribute(mark));
  }, OWN_COLOURS);

/** Remembers what stands out by its ground or its shadow: both are gone where the device sets the colours. */
const markShapes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    for (const one of document.querySelectorAll('[data-shaped]'))
      one.removeAttribute('data-shaped');
    for (const one of scope.querySelectorAll<HTMLElement>('*')) {
      if (one === document.activeElement || one.getClientRects().length === 0) continue;
      const { backgroundColor, boxShadow } = getComputedStyle(one);
      const filled = !/rgba\(.*, 0\)|transparent/.test(backgroundColor);
      const pressed = one.matches('button, summary, a[href]') && filled;
      if (pressed || boxShadow !== 'none') one.dataset.shaped = '';
    }
  });

/** What had a shape, and has no line around it now. */
const findShapeless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-shaped]')].flatMap((one) => {
      const style = getComputedStyle(one);
      const line = ['Top', 'Right', 'Bottom', 'Left'].some(
        (side) =>
          Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
      );
      const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      if (line || outline) return [];
      return [`${one.tagName}.${one.className} “${(one.textContent ?? '').slice(0, 40)}”`];
    }),
  );
