import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lookalike } from './reading';
import { findContainer, findLookalike } from './sniff';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const ole = (stream: string) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(64)}${[...stream].join('\0')}\0`);

const BINARY: readonly [string, Uint8Array, Lookalike][] = [
  ['a picture called .csv', open('picture-called.csv'), 'image'],
  ['a drawing called .csv', open('drawing-called.csv'), 'image'],
  ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
  ['a GIF', latin('GIF89a\x01\0\x01\0\x80\0\0'), 'image'],
  ['a WebP', latin('RIFF\x24\0\0\0WEBPVP8 '), 'image'],
  ['a photo of a telephone', latin('\0\0\0\x18ftypheic\0\0\0\0'), 'image'],
  ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'pdf'],
  ['an old letter', ole('WordDocument'), 'word'],
  ['RTF', latin('{\\rtf1\\ansi Hallo}'), 'word'],
  ['old slides', ole('PowerPoint Document'), 'presentation'],
  ['an old workbook', ole('Workbook'), 'old-excel'],
  ['a locked workbook', ole('EncryptedPackage'), 'encrypted'],
  ['a locked zip', open('locked.zip'), 'encrypted'],
  ['a deck of Anki', open('deck.apkg'), 'anki-package'],
  ['music', latin('ID3\x03\0\0\0\0\x0f\x76'), 'audio-or-video'],
  ['music without a label', latin('\xff\xfb\x90\x64\0\0'), 'audio-or-video'],
  ['a film', latin('\0\0\0\x18ftypmp42\0\0\0\0'), 'audio-or-video'],
  ['a recording', latin('OggS\0\x02\0\0'), 'audio-or-video'],
  ['a program for Windows', latin('MZ\x90\0\x03\0\0\0'), 'program'],
  ['a program for Linux', latin('\x7fELF\x02\x01\x01\0'), 'program'],
  ['a script', utf8('#!/bin/sh\necho hoi\n'), 'program'],
  ['anything else', latin('\x01\x02\x03\x04abc\x05\x06\x07\x0e'), 'binary'],
];

const TEXTS: readonly [string, string, Lookalike][] = [
  ['a page.csv', '<!DOCTYPE html><html><body>x</body></html>', 'web-page'],
  ['a page.csv', '\n<!-- x -->\n<html lang="nl">', 'web-page'],
  ['old.xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>', 'web-page'],
  [
    'old.xml',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'old-excel',
  ],
  ['plan.opml', '<?xml version="1.0"?><opml version="2.0"></opml>', 'other-tool'],
  ['agenda.txt', 'BEGIN:VCALENDAR\nVERSION:2.0\n', 'other-tool'],
  ['mensen.txt', 'BEGIN:VCARD\nFN:Iemand\n', 'other-tool'],
  ['plan.yaml', 'name: plan\nversion: 1\n', 'other-tool'],
  ['app.js', 'export const x = 1;\n', 'program'],
  [
    'bank.xml',
    '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">',
    'bank-statement',
  ],
  [
    'geld.csv',
    'IBAN/BBAN;Munt;Bedrag;Saldo na trn;Datum\nNL;EUR;1,00;2,00;2024-01-02\n',
    'bank-statement',
  ],
  ['geld.tab', '123456789\tEUR\t20240102\t10,00\t12,00\t20240102\t2,00\tbrood\n', 'bank-statement'],
];

const SETS: readonly [string, string][] = [
  ['lijst.csv', 'datum;rekening houden met;saldo\na;b;c\n'],
  ['lijst.csv', 'vraag;bedrag;iban;saldo\na;b;c;d\n'],
  ['lijst.txt', 'Gifts: wat geef jij?\nBM staat voor?\nMZ-straat\nID3\nFORMULIER\n'],
  ['lijst.txt', 'FORMULIER: waar vul je het in?\n'],
  ['lijst.txt', '<3 voor jou\n<naam> vraagt\n'],
  ['lijst.txt', 'Vraag \u200Been\u202E\n'],
  ['lijst.csv', '<b>Vraag</b>;<p class="x">Waarom</p>\n'],
  ['lijst.md', '---\ntitle: Kaarten\n---\n- Vraag\n'],
  ['lijst.txt', 'From: de ouder. Hoe noem je dat?\n'],
  ['leeg.txt', ''],
];

describe('telling what is no set of cards', () => {
  it.each(BINARY)('knows %s by its bytes', (_, bytes, what) => {
    expect(findLookalike('lijst.csv', bytes)).toBe(what);
  });

  it.each(TEXTS)('knows %s by its text: %s', (name, text, what) => {
    expect(findLookalike(name, utf8(text))).toBe(what);
  });

  it.each(['bank.csv', 'bank.940'])('knows %s for what a bank gives out', (name) => {
    expect(findLookalike('lijst.csv', open(name))).toBe('bank-statement');
  });

  it('knows a workbook called a picture for a workbook', () => {
    expect(findLookalike('foto.png', open('by-hand.xlsx'))).toBeUndefined();
    expect(findContainer(open('by-hand.xlsx'))).toBe('xlsx');
  });

  it.each(SETS)('lets %s through: %j', (name, text) => {
    expect(findLookalike(name, utf8(text))).toBeUndefined();
  });

  it.each([
    'comma.csv',
    'tab-called-csv.csv',
    'utf16le.csv',
    'utf16be-bom.csv',
    'windows-1252.csv',
    'html-cells.csv',
    'anki.txt',
    'list.md',
    'lines.txt',
    'two-sheets.xlsx',
    'sets.zip',
    'truncated.zip',
  ])('lets %s through', (name) => {
    expect(findLookalike(name, open(name))).toBeUndefined();
  });
});

describe('telling what kind of box a file is', () => {
  it.each([
    ['two-sheets.xlsx', 'xlsx'],
    ['bomb.xlsx', 'xlsx'],
    ['sets.zip', 'zip'],
    ['truncated.zip', 'zip'],
    ['letter-called.csv', 'docx'],
    ['comma.csv', 'text'],
  ])('takes %s for %s', (name, kind) => {
    expect(findContainer(open(name))).toBe(kind);
  });

  it('knows a workbook that was cut off for a workbook', () => {
    const whole = open('by-hand.xlsx');
    expect(findContainer(whole.subarray(0, whole.length - 100))).toBe('xlsx');
  });

  it.each([
    ['{"format":"kaartenset"}', 'json'],
    ['\uFEFF \n{ "format": "ka', 'json'],
    ['[{"a":1}]', 'json'],
    ['[]', 'json'],
    ['{format: "x"}', 'json'],
    ['[ ] Vraag', 'text'],
    ['[1] Vraag', 'text'],
    ['{naam} vraagt', 'text'],
    ['', 'text'],
  ])('takes %j for %s', (text, kind) => {
    expect(findContainer(utf8(text))).toBe(kind);
  });
});
