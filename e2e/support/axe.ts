import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Its own copy of the browser driver has other types, for the same thing. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** What is wrong for people with a handicap on the screen of now, as far as rules can see it. */
export async function findViolations(page: Page, screen = 'here'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage });
  const { violations } = await axe.withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, target }) => `${screen}: ${id} ${target}: ${failureSummary}`),
  );
}
