/**
 * Makes the browser ask before this page is closed or loaded anew, while `guarded`. The words of that question are the
 * browser's own. Nobody listens while nothing can be lost: a page that does is not kept ready for going back.
 */
export function createUnloadGuard(page: Pick<Window, 'addEventListener' | 'removeEventListener'>) {
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Chrome before 119 and Safari ask only when this is set.
    event.returnValue = true;
  };
  let listening = false;
  return (guarded: boolean): void => {
    if (guarded === listening) return;
    listening = guarded;
    if (guarded) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
}
