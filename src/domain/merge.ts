import type { LogEvent } from './event';
import { orderLog } from './order';

/**
 * Merges two logs of a conversation: every event of either, once, in order. It does not matter which log
 * comes first, in what groups they are merged, or how often.
 */
export function mergeLogs(a: readonly LogEvent[], b: readonly LogEvent[]): LogEvent[] {
  return orderLog([...a, ...b]);
}
