// `npm test`: everything, in one go, on a fresh clone. Ends with one line that counts over all steps.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, requireNode, root, run, runPackage } from './environment.mjs';

requireNode();
const ci = Boolean(process.env.CI);
const started = Date.now();
const total = { passed: 0, failed: 0 };
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/** Runs one step. Whatever goes wrong in it, a crash included, counts as failed. */
async function step(name, check) {
  const since = Date.now();
  let result;
  try {
    result = await check();
  } catch (error) {
    result = { passed: 0, failed: 1, output: error.stack };
  }
  const { passed, failed, note, output } = result;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 && output) console.log(output.trimEnd());
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'skipped';
  console.log(`${name}: ${counts} (${seconds(since)})${note ? ` · ${note}` : ''}`);
  return failed === 0;
}

const one = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

function finish() {
  console.log(`All in ${seconds(started)}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

async function checkTypes() {
  const { references } = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8'));
  const sum = { passed: 0, failed: 0, output: '' };
  for (const { path } of references) {
    const { passed, failed, output } = one(
      await runPackage('typescript/bin/tsc', ['-p', path, '--pretty', 'false']),
    );
    sum.passed += passed;
    sum.failed += failed;
    sum.output += output;
  }
  return sum;
}

async function build() {
  const built = await runPackage('vite/bin/vite.js', ['build', '--configLoader', 'runner']);
  if (built.code !== 0) return one(built);
  const { checkBuild } = await import('./budgets.mjs');
  const checks = await checkBuild(join(root, 'dist'));
  const broken = checks.filter(({ ok }) => !ok);
  return {
    passed: 1 + checks.length - broken.length,
    failed: broken.length,
    output: broken.map(({ name, detail }) => `${name}: ${detail}`).join('\n'),
    note: checks
      .slice(0, 2)
      .map(({ detail }) => detail)
      .join(', '),
  };
}

/** A runner that ended badly without naming a failed test still counts as one. */
const atLeast = (failed, code) => (failed === 0 && code !== 0 ? 1 : failed);

async function checkUnits(folder) {
  const file = join(folder, 'units.json');
  const args = [
    'run',
    '--configLoader=runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await runPackage('vitest/vitest.mjs', args);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const empty = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = (report.numFailedTests ?? 0) + empty.length;
  const waiting = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return {
    passed: report.numPassedTests ?? 0,
    failed: atLeast(failed, code),
    note: waiting > 0 ? `${waiting} skipped` : undefined,
    output,
  };
}

/** Where the tests stand that failed once and then passed: a second try must not hide which they are. */
const findFlaky = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line }) => `${file}:${line}`),
    ...findFlaky(inner),
  ]);

async function checkJourneys(folder, engine) {
  const file = join(folder, `${engine}.json`);
  const args = ['test', '-c', 'e2e', `--project=${engine}`];
  const { code, output } = await runPackage('playwright/cli.js', args, {
    env: { E2E_REPORT: file, E2E_BUILD_A: join(root, 'dist'), E2E_BUILDS: folder },
  });
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const { stats = {}, suites = [] } = report;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return {
    passed: expected + flaky,
    failed: atLeast(unexpected, code),
    note:
      [
        skipped > 0 && `${skipped} skipped`,
        flaky > 0 && `only at a second try: ${findFlaky(suites).join(', ')}`,
      ]
        .filter(Boolean)
        .join(', ') || undefined,
    output,
  };
}

async function checkWebKit(folder) {
  const file = join(folder, 'webkit.json');
  const { code, output } = await run(process.execPath, ['e2e/webkit-smoke.mjs', 'dist', file]);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const { passed = 0, failed = 0, version } = report;
  return { passed, failed: atLeast(failed, code), note: version, output };
}

if (!(await install())) {
  total.failed += 1;
  finish();
}
const { prepareEngines, whatToInstall } = await import('./engines.mjs');
const engines = await prepareEngines({ ci });
const folder = await mkdtemp(join(tmpdir(), 'kaarttafel-test-'));

await step('Format and lint', async () =>
  one(
    await runPackage('@biomejs/biome/bin/biome', [
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '.',
    ]),
  ),
);
await step('Types', checkTypes);
const built = await step('Build, budgets, browser floor', build);
await step('Rules, files, storage, content', () => checkUnits(folder));

/** A missing engine is said; in CI, where all three belong, it is a failure. */
async function journey(name, found, check) {
  await step(name, async () => {
    if (!found) return { passed: 0, failed: ci ? 1 : 0, note: 'this engine is not installed here' };
    if (!built) return { passed: 0, failed: 1, note: 'not run: the build failed' };
    return check();
  });
}

if (engines.chromium === undefined && engines.firefox === undefined) {
  await step('Journeys', async () => ({ passed: 0, failed: 1, output: whatToInstall }));
} else {
  await journey('Journeys in Chromium', engines.chromium, () => checkJourneys(folder, 'chromium'));
  await journey('Journeys in Firefox', engines.firefox, () => checkJourneys(folder, 'firefox'));
}
await journey('Smoke run in WebKit', engines.webkit, () => checkWebKit(folder));

await rm(folder, { recursive: true, force: true });
finish();
