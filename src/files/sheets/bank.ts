import { fold } from '../../lib/fold';
import { guessDelimiter, readRows } from './delimiter';

const ACCOUNT =
  /^(?:iban\b.*|.*rekening(?:nummer)?|rekening(?: ?(?:houder|naam))?|.*tegenpartij.*|account.*|van rekening|naar rekening)$/;
const MONEY =
  /^(?:bedrag.*|.*saldo.*|af[ /]?bij|bij[ /]?af|amount.*|balance.*|debet|credit|debit|transactiebedrag.*)$/;
const OTHER =
  /^(?:.*datum|date|transactiedatum|boek(?:ings)?datum|munt(?:soort)?|valuta|currency|code|mutatie ?soort|transactie.*|mededelingen|naam ?\/ ?omschrijving|omschrijving.*|bic)$/;
const CARD = /^(?:voorkant|vraag|vragen|kaart|kaarten|front|question|card|achterkant|antwoord)$/;

const IBAN = /^[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{0,4}$/;
const DATE = /^(?:\d{8}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
const AMOUNT = /^[+-]?\d{1,9}[.,]\d{2}$/;

function isBankHeader(row: readonly string[]): boolean {
  const cells = row.map(fold);
  const count = (kind: RegExp) => cells.filter((cell) => kind.test(cell)).length;
  if (count(CARD) > 0) return false;
  const [account, money] = [count(ACCOUNT), count(MONEY)];
  return account > 0 && money > 0 && account + money + count(OTHER) >= 3;
}

/** A row of a statement without a header: an account, a date and an amount. */
function isTransaction(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim());
  const has = (kind: RegExp) => cells.some((cell) => kind.test(cell));
  const account = has(IBAN) || /^\d{9,10}$/.test(cells[0] ?? '');
  return account && has(DATE) && has(AMOUNT);
}

/** Whether a text is what a bank gives out: MT940, OFX, QIF, or a table of accounts and amounts. */
export function isBankStatement(text: string): boolean {
  const head = text.slice(0, 8192);
  if (/^:20:/m.test(head) && /^:(?:25|28C|60[FM]|61):/m.test(head)) return true;
  if (/^\s*(?:OFXHEADER|<OFX>|!Type:Bank)/i.test(head)) return true;
  if (/^\s*<\?xml/.test(head) && /camt\.05[234]/.test(head)) return true;
  const delimiter = guessDelimiter(head);
  if (delimiter === null) return false;
  const rows = readRows(head, delimiter).slice(0, 12);
  const transactions = rows.slice(0, 6).filter(isTransaction).length;
  return rows.some(isBankHeader) || transactions > Math.min(6, rows.length) / 2;
}
