const NUMBER = /(?:^|\D)\d{8,9}(?!\d)/;
const DATE = /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}\b/;
const PHONE = /(?:^|\D)0[1-9](?:[ -]?\d){8}(?!\d)/;
const EMAIL = /\S+@\S+\.\S{2,}/;
/** Two words with a capital in a row, with or without "de" or "van der" between them. */
const FULL_NAME =
  /\p{Lu}\p{Ll}+ (?:(?:van|de|den|der|het|ten|ter|te|el|al|op|in)\s)*\p{Lu}\p{Ll}+/u;

/**
 * Whether a text may hold something that someone can be known by: a full name, a date, a phone number,
 * an address for mail, a number like a BSN. Only a hint, on this device: a first name alone is fine.
 */
export function looksPersonal(text: string): boolean {
  return [NUMBER, DATE, PHONE, EMAIL, FULL_NAME].some((pattern) => pattern.test(text));
}
