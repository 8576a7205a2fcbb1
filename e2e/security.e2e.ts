import { headerPolicy, metaPolicy } from '../build/csp';
import { openApp, visitAll } from './support/journeys';
import { expect, test } from './support/test';

test('every response carries the policy, a missing file too', async ({ request, page, server }) => {
  await openApp(page);
  const script = server.requests.find((path) => path.startsWith('/assets/')) ?? '';
  for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest', script.slice(1), 'none']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toBe(headerPolicy);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});

test('only files with a hash in their name may be kept without asking', async ({
  request,
  page,
  server,
}) => {
  await openApp(page);
  const caching = async (path: string) => (await request.get(path)).headers()['cache-control'];
  const script = server.requests.find((path) => path.startsWith('/assets/')) ?? '';
  expect(await caching(script.slice(1))).toContain('immutable');
  for (const path of ['', 'index.html', 'sw.js']) expect(await caching(path)).toBe('no-cache');
});

test('the page carries the policy itself, for hosts without headers', async ({ page }) => {
  await openApp(page);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', metaPolicy);
});

test('all screens keep to the policy and ask nothing of another host', async ({
  page,
  problems,
}) => {
  await openApp(page);
  await visitAll(page);
  expect(problems.list()).toEqual([]);
});

test('what the policy forbids is refused and noticed', async ({ page, problems }) => {
  await openApp(page);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    void fetch('https://example.com/').catch(() => undefined);
  });
  await expect.poll(() => problems.list().join('\n')).toMatch(/style-src|inline/);
  await expect.poll(() => problems.list().join('\n')).toMatch(/connect-src|example\.com/);
  await expect(page.locator('body')).toBeVisible();
  problems.allow(/./);
});

test('text can not become markup where the browser knows trusted types', async ({
  page,
  problems,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'this engine has no trusted types');
  problems.allow(/./);
  await openApp(page);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>x</p>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});
