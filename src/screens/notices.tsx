import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useFirstWords } from '../app/context';
import { Toast, ToastPlace } from '../ui/toast';

/** The short message at the bottom: at most one at a time. Its place is always there, or nobody hears it come. */
export function Notices({ screen }: { readonly screen: string }) {
  const { notice } = useApp();
  const words = useFirstWords().app;
  const current = notice.value;
  const before = useRef(screen);
  useLayoutEffect(() => {
    if (before.current !== screen && notice.peek()?.here) notice.value = null;
    before.current = screen;
  }, [notice, screen]);
  return (
    <ToastPlace>
      {current && (
        <Toast
          message={current.message}
          closeLabel={words.close}
          action={current.action?.label}
          onAction={() => {
            notice.value = null;
            current.action?.run();
          }}
          onDone={() => {
            if (notice.peek() === current) notice.value = null;
            current.gone?.();
          }}
        />
      )}
    </ToastPlace>
  );
}
