/**
 * Moments that a clock can tell: from 1970 to the end of the year 9999, far within what a `Date` can hold. Apart from
 * the other limits, since the first screen needs these alone.
 */
export const MOMENTS = { first: 0, last: 253_402_300_799_999 } as const;
