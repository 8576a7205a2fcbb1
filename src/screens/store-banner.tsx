import { useApp, useFirstWords } from '../app/context';
import { Banner } from '../ui/banner';

/** Says so for as long as this device can't keep what happens (faults 4, 9 and 14). */
export function StoreBanner() {
  const words = useFirstWords().store;
  const state = useApp().storeState.value;
  if (state === 'opening' || state === 'durable') return null;
  const { title, text } = {
    memory: words.memory,
    'read-only': words.readOnly,
    blocked: words.blocked,
  }[state];
  return (
    // Outside of every screen, so a landmark of its own.
    <aside aria-label={title}>
      <Banner tone="warning" title={title}>
        {text}
      </Banner>
    </aside>
  );
}
