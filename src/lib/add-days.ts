/**
 * The same time of the day, so many days on (or back). By the calendar and not by 24 hours: twice a year a day
 * has 23 or 25 of those (fault 49).
 */
export function addDays(at: number, days: number): number {
  const day = new Date(at);
  day.setDate(day.getDate() + days);
  return day.getTime();
}
