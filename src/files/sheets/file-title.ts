import { LIMITS } from '../../domain/limits';
import { capitalise } from '../../lib/capital';
import { fold } from '../../lib/fold';
import { cleanText } from '../clean-text';
import { fitName } from './fit-text';

/** What programs call a file or sheet by themselves. */
const NAMELESS =
  /^(?:map|book|workbook|werkmap|blad|sheet|tabel|table|naamloos|naamloze spreadsheet|untitled|untitled spreadsheet|export|download|data|document)\s*\d*$/;

const readable = (name: string): string => {
  const words = name.replace(/[_\s]+/g, ' ').replace(/(\S)-(?=\S)/g, '$1 ');
  const plain = words.replace(/\s*\((?:\d+|kopie|copy)\)$|\s+-\s+(?:kopie|copy)$/i, '').trim();
  return capitalise(plain);
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
