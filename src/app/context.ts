import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FirstWords, GuidingWords, MakingWords, Words } from '../i18n/words';
import type { App } from './app';

export const AppContext = createContext<App | null>(null);

/** The app that the screens were mounted with. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no app around this screen');
  return app;
}

/** What the first screen says, in the language of now. */
export function useFirstWords(): FirstWords {
  return useApp().firstWords.value;
}

/** All words; only in screens that are loaded after them. */
export function useWords(): Words {
  const words = useApp().words.value;
  if (words === undefined) throw new Error('this screen was shown before its words were loaded');
  return words;
}

/** What the Werkplaats says; only in its screens, which are loaded after it. */
export function useMakingWords(): MakingWords {
  const words = useApp().makingWords.value;
  if (words === undefined) throw new Error('this screen was shown before its words were loaded');
  return words;
}

/** What guided conversations say; only in their screens, which are loaded after it. */
export function useGuidingWords(): GuidingWords {
  const words = useApp().guidingWords.value;
  if (words === undefined) throw new Error('this screen was shown before its words were loaded');
  return words;
}
