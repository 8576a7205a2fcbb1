type Message =
  | { readonly kind: 'asked'; readonly session: string }
  | { readonly kind: 'settled'; readonly session: string };

interface Handover {
  onAsked(session: string, settle: () => Promise<void>): () => void;
  ask(session: string): Promise<void>;
}

/** A tab that sleeps or hangs doesn't answer; then the conversation is taken over as it is stored. */
const ANSWER_WITHIN = 1500;

/**
 * Lets a tab that takes a conversation over wait until the other one has written what was still on its way
 * (fault 8): taking the lock alone would read what is stored a moment too early. Without BroadcastChannel
 * nobody waits.
 */
export function createHandover(
  prefix: string,
  openChannel: (() => BroadcastChannel) | undefined = globalThis.BroadcastChannel &&
    (() => new BroadcastChannel(`${prefix}:handover`)),
): Handover {
  return {
    onAsked(session, settle) {
      const channel = openChannel?.();
      if (!channel) return () => undefined;
      channel.onmessage = async ({ data }: MessageEvent<Message>) => {
        if (data.kind !== 'asked' || data.session !== session) return;
        await settle();
        const answer: Message = { kind: 'settled', session };
        channel.postMessage(answer);
      };
      // Closed a little later: an answer may still be under way when the screen goes.
      return () => setTimeout(() => channel.close(), ANSWER_WITHIN);
    },
    ask(session) {
      const channel = openChannel?.();
      if (!channel) return Promise.resolve();
      return new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          channel.close();
          resolve();
        };
        const timer = setTimeout(finish, ANSWER_WITHIN);
        channel.onmessage = ({ data }: MessageEvent<Message>) => {
          if (data.kind === 'settled' && data.session === session) finish();
        };
        const question: Message = { kind: 'asked', session };
        channel.postMessage(question);
      });
    },
  };
}
