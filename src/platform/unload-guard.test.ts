import { expect, test } from 'vitest';
import { createUnloadGuard } from './unload-guard';

test('a page is asked about only while it is guarded', () => {
  const page = new EventTarget();
  const guard = createUnloadGuard(page as unknown as Window);
  // What a browser gives can be written to.
  const closing = () =>
    Object.defineProperty(new Event('beforeunload', { cancelable: true }), 'returnValue', {
      writable: true,
    });
  const isStopped = () => !page.dispatchEvent(closing());
  expect(isStopped()).toBe(false);
  guard(true);
  guard(true);
  expect(isStopped()).toBe(true);
  guard(false);
  expect(isStopped()).toBe(false);
});
