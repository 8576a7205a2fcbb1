import type { Lang } from '../i18n/language';
import { addDays } from '../lib/add-days';

/** A moment in words; "?" where no calendar has it: a screen must not go with a damaged record (fault 54). */
export function say(at: number, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(lang, options).format(at);
  } catch {
    return '?';
  }
}

/** A day as people say it: the given word for today or yesterday, else "22 nov" (with the year if it is another one). */
export function sayDay(
  at: number,
  now: number,
  lang: Lang,
  words: { readonly today: string; readonly yesterday: string },
): string {
  if (isSameDay(at, now)) return words.today;
  if (isSameDay(at, addDays(now, -1))) return words.yesterday;
  return sayDate(at, now, lang);
}

/** "22 nov", with the year when it isn't this one. */
export function sayDate(at: number, now: number, lang: Lang): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return say(at, lang, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).replace('.', '');
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
