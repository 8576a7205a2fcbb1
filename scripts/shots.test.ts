import { expect, it } from 'vitest';
import shots from '../e2e/shots.config';
import { runPackage } from './environment.mjs';

it('looks at every screen in five ways, with a walk that the journeys take too', async () => {
  const { code, output } = await runPackage('playwright/cli.js', [
    'test',
    '-c',
    'e2e/shots.config.ts',
    '--list',
  ]);
  for (const walk of ['screens', 'full screens']) {
    for (const look of ['upright', 'sideways', 'phone', 'dark', 'large-text']) {
      expect(output).toMatch(new RegExp(`\\[${look}\\] › .* › ${walk}$`, 'm'));
    }
  }
  expect(output).toMatch(/Total: 10 tests/);
  expect(code).toBe(0);
}, 60_000);

it('looks upright and sideways, on a phone, in the dark and with text at twice the size', () => {
  const looks = shots.projects?.map(({ metadata, name, use }) => [
    name,
    use?.viewport,
    use?.colorScheme,
    metadata?.large,
  ]);
  const tablet = { width: 768, height: 1024 };
  expect(looks).toEqual([
    ['upright', tablet, 'light', false],
    ['sideways', { width: 1024, height: 768 }, 'light', false],
    ['phone', { width: 360, height: 740 }, 'light', false],
    ['dark', tablet, 'dark', false],
    ['large-text', tablet, 'light', true],
  ]);
});
