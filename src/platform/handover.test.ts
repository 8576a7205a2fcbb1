import { describe, expect, it, vi } from 'vitest';
import { createHandover } from './handover';

/** Channels of one name in one process, as tabs of one site have them. */
function makeSite() {
  const open = new Set<BroadcastChannel>();
  return () => {
    const channel = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of open) {
          if (other !== channel) other.onmessage?.({ data } as MessageEvent);
        }
      },
      close: () => open.delete(channel),
    } as unknown as BroadcastChannel;
    open.add(channel);
    return channel;
  };
}

describe('taking a conversation over', () => {
  it('waits until the other tab has written what was on its way', async () => {
    const site = makeSite();
    const order: string[] = [];
    let written: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => {
      written = () => {
        order.push('written');
        resolve();
      };
    });
    createHandover('k', site).onAsked('a', () => writing);
    const asked = createHandover('k', site)
      .ask('a')
      .then(() => order.push('taken'));
    written();
    await asked;
    expect(order).toEqual(['written', 'taken']);
  });

  it('leaves another conversation alone, and does not wait for ever', async () => {
    vi.useFakeTimers();
    try {
      const site = makeSite();
      const settle = vi.fn(() => Promise.resolve());
      createHandover('k', site).onAsked('another', settle);
      const asked = createHandover('k', site).ask('a');
      await vi.advanceTimersByTimeAsync(2000);
      await asked;
      expect(settle).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });
});
