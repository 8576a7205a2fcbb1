import { expect, it } from 'vitest';
import { runPackage } from './environment.mjs';

it('looks at every screen in five ways, with a walk that the journeys take too', async () => {
  const { code, output } = await runPackage('playwright/cli.js', [
    'test',
    '-c',
    'e2e/shots.config.ts',
    '--list',
  ]);
  expect(output).toMatch(/Total: 10 tests/);
  expect(code).toBe(0);
}, 60_000);
