import type { Lang } from '../i18n/language';
import { say } from './days';

/** "22 november 2026", for paper that is kept. */
export const sayWholeDate = (at: number, lang: Lang): string =>
  say(at, lang, { dateStyle: 'long' });

/** "zondag 22 november 2026, 14:05", for a report. */
export const sayMoment = (at: number, lang: Lang): string =>
  say(at, lang, { dateStyle: 'full', timeStyle: 'short' });
