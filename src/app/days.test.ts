import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from '../domain/making/draft';
import { addDays } from '../lib/add-days';
import { sayDate, sayDay } from './days';
import { keepFrom } from './home';
import { sayMoment, sayWholeDate } from './whole-dates';

const words = { today: 'vandaag', yesterday: 'gisteren' };
const zone = process.env.TZ;

beforeAll(() => {
  process.env.TZ = 'Europe/Amsterdam';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const at = (text: string) => new Date(text).getTime();

test('the time zone of these tests is the one they set, with its summer', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Amsterdam');
  const minutes = ['2027-01-15T12:00', '2027-07-15T12:00'].map((day) =>
    new Date(day).getTimezoneOffset(),
  );
  expect(minutes).toEqual([-60, -120]);
});

describe('a day as people say it', () => {
  test.each([
    // The night after the clock went on: 27 March ended less than 24 hours and two days ago.
    ['2027-03-28T23:30', '2027-03-29T00:30', 'gisteren'],
    ['2027-03-28T00:10', '2027-03-29T00:30', 'gisteren'],
    ['2027-03-27T23:50', '2027-03-29T00:30', '27 mrt'],
    // The clock went back on 31 October: that day has 25 hours.
    ['2027-10-30T23:50', '2027-10-31T23:30', 'gisteren'],
    ['2027-10-30T00:10', '2027-10-31T23:30', 'gisteren'],
    ['2027-10-31T00:10', '2027-11-01T23:50', 'gisteren'],
    ['2027-10-31T00:10', '2027-10-31T23:50', 'vandaag'],
    ['2027-12-31T23:59', '2028-01-01T00:01', 'gisteren'],
    ['2027-11-22T12:00', '2027-11-27T12:00', '22 nov'],
  ])('%s is, at %s, %s', (then, now, said) => {
    expect(sayDay(at(then), at(now), 'nl', words)).toBe(said);
  });

  test.each([
    ['2027-03-01T23:30', '2027-03-31T23:30'],
    ['2027-10-02T00:15', '2027-11-01T00:15'],
    ['2028-01-30T10:00', '2028-02-29T10:00'],
  ])('what was done or thrown away on %s is kept until the same time on %s', (now, until) => {
    expect(keepFrom(at(now))).toBe(at(until));
    expect(askFrom(at(now))).toBe(at(until));
    expect(sayDate(keepFrom(at(now)), at(now), 'nl')).toBe(sayDate(at(until), at(now), 'nl'));
  });

  test('goes back as far as it goes on', () => {
    expect(addDays(addDays(at('2027-03-28T12:00'), -1), 1)).toBe(at('2027-03-28T12:00'));
  });
});

test('a moment that no calendar has is said as not known, never thrown (fault 54)', () => {
  const now = at('2027-03-28T12:00');
  for (const moment of [1e308, -1e308, 8.64e15 + 1, Number.NaN, Infinity]) {
    expect(sayDay(moment, now, 'nl', words)).toBe('?');
    expect(sayDate(moment, now, 'nl')).toBe('?');
    expect(sayWholeDate(moment, 'nl')).toBe('?');
    expect(sayMoment(moment, 'en')).toBe('?');
    expect(() => addDays(moment, 30)).not.toThrow();
  }
  expect(sayDate(8.64e15, Number.NaN, 'nl')).toBe('13 sep 275760');
});
