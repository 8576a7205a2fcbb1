import { useApp, useFirstWords, useWords } from '../app/context';
import { linkTo, type Route } from '../app/routes';
import { findEditor } from '../app/start-place';

/**
 * Where the way back of a start screen, a conversation and its report leads: to the editor when something is
 * tried out from there, else `usual` (Thuis).
 */
export function useWayBack(usual: Exclude<Route, { name: 'unknown' }> = { name: 'home' }) {
  const app = useApp();
  const first = useFirstWords().app;
  const words = useWords().start;
  const trying = app.trying.value;
  if (trying === null) return { href: linkTo(usual), label: first.home };
  return { href: linkTo(findEditor(trying)), label: words.toEditing, word: words.editing };
}
