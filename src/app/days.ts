import { MOMENTS } from '../domain/moments';
import type { Lang } from '../i18n/language';

/** Said of a moment that no clock told: it comes from a damaged record, and a screen must not go with it (fault 54). */
const UNKNOWN = '?';

const isKnown = (at: number): boolean => at > MOMENTS.first && at < MOMENTS.last;

/**
 * The same time of the day, so many days on (or back). By the calendar and not by 24 hours: twice a year a day
 * has 23 or 25 of those (fault 49).
 */
export function addDays(at: number, days: number): number {
  const day = new Date(at);
  day.setDate(day.getDate() + days);
  return day.getTime();
}

/** A day as people say it: the given word for today or yesterday, else "22 nov" (with the year if it is another one). */
export function sayDay(
  at: number,
  now: number,
  lang: Lang,
  words: { readonly today: string; readonly yesterday: string },
): string {
  if (!isKnown(at)) return UNKNOWN;
  if (isSameDay(at, now)) return words.today;
  if (isSameDay(at, addDays(now, -1))) return words.yesterday;
  return sayDate(at, now, lang);
}

/** "22 nov", with the year when it isn't this one. */
export function sayDate(at: number, now: number, lang: Lang): string {
  if (!isKnown(at)) return UNKNOWN;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
    .format(at)
    .replace('.', '');
}

/** "22 november 2026", for paper that is kept. */
export function sayWholeDate(at: number, lang: Lang): string {
  if (!isKnown(at)) return UNKNOWN;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at);
}

/** "zondag 22 november 2026, 14:05", for a report. */
export function sayMoment(at: number, lang: Lang): string {
  if (!isKnown(at)) return UNKNOWN;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
