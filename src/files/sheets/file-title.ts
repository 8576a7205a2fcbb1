import { LIMITS } from '../../domain/limits';
import { capitalise } from '../../lib/capital';
import { fold } from '../../lib/fold';
import { cleanText } from '../clean-text';
import { fitName } from './fit-text';

/** What programs call a file or sheet by themselves. */
const NAMELESS =
  /^(?:map|book|workbook|werkmap|blad|sheet|tabel|table|tabelle|feuil|lijst|naamloos|naamloze spreadsheet|naamloos document|untitled|untitled spreadsheet|untitled document|export|download|data|document)\s*\d*$/;

/** What programs put behind a name: an id, a number of a copy, a word for one, a day, the sheet that was saved. */
const TAILS: readonly RegExp[] = [
  /[\s_-]+[0-9a-f]{32}$/i,
  /[\s_-]+[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /\s*\((?:\d{1,3}|kopie|copy|copie)(?:\s*\d{1,3})?\)$/i,
  /\s+-\s+(?:kopie|copy|copie)(?:\s*\(?\d{1,3}\)?)?$/i,
  /_all$/i,
  /[\s_-]+(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?:[T\s_-]+\d\d[-_.:h]?\d\d(?:[-_.:]?\d\d)?)?$/i,
  /[\s_-]+(?:0?[1-9]|[12]\d|3[01])[-_.](?:0?[1-9]|1[0-2])[-_.](?:19|20)\d\d$/,
  /\s+-\s+(?:blad|sheet|tabelle|feuille)\s*\d+$/i,
];
const HEAD = /^(?:kopie van|copy of|copie de|kopie von)\s+/i;

/** A name without what programs add to it; as it was where nothing would be left. */
function dropTails(name: string): string {
  let rest = name.trim().replace(HEAD, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const tail of TAILS) rest = rest.replace(tail, '').trim();
  }
  return rest === '' ? name : rest;
}

/** A name in which hyphens stand for spaces, as web sites and programs write them: "kaarten-voor-ouders". */
const isSlug = (name: string): boolean =>
  !/\s/.test(name) && !/-\p{Lu}/u.test(name) && (name.includes('_') || /-.*-/.test(name));

const readable = (name: string): string => {
  const plain = dropTails(name);
  const words = isSlug(plain) ? plain.replace(/(\D)-(?=\S)|(\S)-(?=\D)/g, '$1$2 ') : plain;
  return capitalise(words.replace(/[_\s]+/g, ' ').trim());
};

const isNameless = (name: string): boolean => name === '' || NAMELESS.test(fold(name));

/** A title for a set, from the name of its file; from that of the sheet where a program named the file. */
export function readTitle(file: string, sheet: string | null): string {
  const clean = (name: string) => readable(cleanText(name).value);
  const name = clean(file.replace(/\.[A-Za-z0-9]{1,8}$/, ''));
  const other = clean(sheet ?? '');
  const title = isNameless(name) && !isNameless(other) ? other : name;
  return fitName(title, LIMITS.title);
}
