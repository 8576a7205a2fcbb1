const triedKey = 'kaarttafel:reloaded-for';

/** The build that runs: its entry's address carries a hash. */
const readBuild = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';

const isReachable = (): Promise<boolean> =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Reloads the page once when a lazy part can't be loaded because a newer version replaced it (fault 11).
 * At most once per build, never without a network (there a reload could only lose the page), and only
 * where `mayReload` says that nothing would be interrupted. The failed import rejects as ever.
 */
export function reloadOnChunkFailure(mayReload: () => boolean): void {
  window.addEventListener('vite:preloadError', async () => {
    if (!navigator.onLine || !mayReload()) return;
    if ((await isReachable()) && mayReload() && markTried(readBuild())) location.reload();
  });
}

/** Refuses when this build was tried before, or when that can't be remembered: a loop is worse than an error. */
function markTried(build: string): boolean {
  try {
    if (sessionStorage.getItem(triedKey) === build) return false;
    sessionStorage.setItem(triedKey, build);
    return true;
  } catch {
    return false;
  }
}
