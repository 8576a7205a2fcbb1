import { signal } from '@preact/signals';
import type { SessionId, TextId } from '../domain/ids';
import type { App } from './app';
import type { Conversation } from './conversation';
import { hasPrivateNotes } from './private-notes';

type Bodies = ReadonlyMap<TextId, string>;

/** What a table said *Alleen nu* to, as it stood then. Lives in this page only, like the text itself. */
const agreed = signal<ReadonlyMap<SessionId, Bodies>>(new Map());

/** The table has read that its text is not kept, and wants it so. What is typed after that is asked about anew. */
export function agreeOnlyNow({ id, texts }: Conversation): void {
  agreed.value = new Map(agreed.peek()).set(id, texts.peek());
}

/** Whether the table agreed to all that is not kept now. */
export function isAgreed({ id, texts, unkeptTexts }: Conversation): boolean {
  const then = agreed.value.get(id);
  if (then === undefined) return false;
  return [...unkeptTexts.value].every((text) => then.get(text) === texts.value.get(text));
}

/** Forgets what these conversations agreed to. */
export function forgetAgreed(ids: readonly SessionId[]): void {
  agreed.value = new Map([...agreed.peek()].filter(([id]) => !ids.includes(id)));
}

/**
 * Whether closing this page would lose something of this conversation: typed text that is not kept, what a person keeps
 * for oneself, what could not be written, or all of it where this browser stores nothing.
 */
export function isAtRisk(app: Pick<App, 'storeState'>, conversation: Conversation): boolean {
  return (
    conversation.unkept.value ||
    conversation.writing.value.kind === 'failed' ||
    app.storeState.value === 'memory' ||
    hasPrivateNotes(conversation.id)
  );
}
