import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentHash } from '../domain/ids';
import { FILE_LIMITS } from '../domain/limits';
import { anyBackup } from './arbitrary';
import { anyCardSet, anyCasus } from './arbitrary-content';
import { writeBackup } from './backup';
import { writeCardSet } from './card-set';
import { writeCasus } from './casus';
import { readIncoming } from './incoming';

const shipped = ['cards', 'casus'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/schema|voornaamwoorden/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    })),
);
const [first] = shipped;
const refusal = (text: string) => {
  const read = readIncoming(text);
  return read.ok ? undefined : read.refusal;
};

describe('handing in a file', () => {
  it('gives back any set as it was written', () => {
    fc.assert(
      fc.property(anyCardSet, (set) => {
        const value = { kind: 'kaartenset', set, stripped: 0, needed: [] };
        expect(readIncoming(writeCardSet(set))).toEqual({ ok: true, value });
      }),
    );
  });

  it('gives back any case as it was written', () => {
    fc.assert(
      fc.property(anyCasus, (casus) => {
        const value = { kind: 'casus', casus, stripped: 0 };
        expect(readIncoming(writeCasus(casus))).toEqual({ ok: true, value });
      }),
    );
  });

  it('gives back any backup as it was written, sets and cases included', () => {
    const content = fc.oneof(
      anyCardSet.map((set) => ({ kind: set.format, content: set })),
      anyCasus.map((casus) => ({ kind: casus.format, content: casus })),
    );
    fc.assert(
      fc.property(anyBackup, fc.array(content, { maxLength: 2 }), (empty, contents) => {
        const records = contents.map((one, index) => ({
          hash: `hash-${index}` as ContentHash,
          ...one,
        }));
        const backup = { ...empty, content: records };
        const value = { kind: backup.format, backup, stripped: 0, misplaced: 0 };
        expect(readIncoming(writeBackup(backup))).toEqual({ ok: true, value });
      }),
    );
  });

  it('takes a byte order mark and counts the hidden characters it took out', () => {
    const text = `\uFEFF${first?.text.replace('"title": "', '"title": "\u202E\u200B')}`;
    expect(readIncoming(text)).toMatchObject({ ok: true, value: { stripped: 2 } });
    expect(JSON.stringify(readIncoming(text))).not.toMatch(/[\u202E\u200B]/);
  });
});

describe('refusing a file', () => {
  it.each(shipped)('says cut-off wherever $path ends early', ({ text }) => {
    const last = text.lastIndexOf('}');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: last }), (end) => {
        expect(refusal(text.slice(0, end))).toEqual({ kind: 'cut-off' });
      }),
    );
  });

  it('names what it is not', () => {
    expect(refusal('')).toEqual({ kind: 'empty' });
    expect(refusal(' \n')).toEqual({ kind: 'empty' });
    expect(refusal('categorie;voorkant\nDenken;Wat denk je?')).toEqual({
      kind: 'not-json',
      line: 1,
    });
    expect(refusal('null')).toEqual({ kind: 'unknown-format', format: null });
    expect(refusal('[]')).toEqual({ kind: 'unknown-format', format: null });
    expect(refusal('{"format": "quiz"}')).toEqual({ kind: 'unknown-format', format: 'quiz' });
  });

  it('never half reads a newer version of any format', () => {
    for (const format of ['kaartenset', 'casus', 'gesprek', 'reservekopie']) {
      const text = JSON.stringify({ format, formatVersion: 2, cards: 'something new' });
      expect(refusal(text)).toEqual({ kind: 'newer-version', version: 2 });
    }
  });

  it('gives the size of what is too big', () => {
    const set = (size: number) => `{"format": "kaartenset", "x": "${'é'.repeat(size / 2)}"}`;
    expect(refusal(set(FILE_LIMITS.content))).toMatchObject({
      kind: 'too-big',
      limit: FILE_LIMITS.content,
    });
    const huge = `{"format": "reservekopie", "x": "${'x'.repeat(FILE_LIMITS.backup)}"}`;
    expect(refusal(huge)).toMatchObject({ kind: 'too-big', limit: FILE_LIMITS.backup });
  });

  it('refuses what is nested deeper than any file of ours', () => {
    const deep = `${'{"x":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(refusal(`{"format": "casus", "title": ${deep}}`)).toEqual({
      kind: 'invalid',
      path: '',
      problem: 'too-deep',
    });
  });

  it('never throws on any JSON, and pollutes nothing', () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'cards', 'back');
    const polluting = fc.object({ key, maxDepth: 4 });
    const format = fc.constantFrom('kaartenset', 'casus', 'gesprek', 'reservekopie', 'quiz');
    fc.assert(
      fc.property(
        format,
        fc.oneof(
          fc.json(),
          polluting.map((o) => JSON.stringify(o)),
        ),
        (name, json) => {
          readIncoming(json);
          readIncoming(
            `{"format":"${name}","formatVersion":1,"__proto__":{"polluted":1},"x":${json}}`,
          );
          expect('polluted' in {}).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws on a real file with any one value replaced', () => {
    const sources = [...shipped.map(({ text }) => JSON.parse(text)), ...fc.sample(anyBackup, 5)];
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.jsonValue(), (source, at, value) => {
        let left = at % 200;
        const text = JSON.stringify(source, (_, part) => {
          left -= 1;
          return left === 0 ? value : part;
        });
        readIncoming(text);
      }),
      { numRuns: 500 },
    );
  });
});
