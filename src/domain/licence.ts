/** What stands for the licence in a set or case of which the maker chose none: a file always names one. */
export const NO_LICENCE = { nl: 'Nog niet gekozen.', en: 'Not chosen yet.' } as const;

/** The licence to tell people about, without a dot behind it; undefined where none was chosen. */
export function tellLicence(licence: string): string | undefined {
  const chosen = licence !== NO_LICENCE.nl && licence !== NO_LICENCE.en;
  return chosen ? licence.trim().replace(/\.$/, '') || undefined : undefined;
}
