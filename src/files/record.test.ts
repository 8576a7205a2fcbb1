import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlace, anyShelfItem, anySummary, anyTable, anyTextRecord } from './arbitrary';
import {
  parseContent,
  parsePlace,
  parseShelfItem,
  parseSummary,
  parseTable,
  parseText,
} from './record';

const damaged = { ok: false, refusal: 'damaged' };
const KINDS = [
  ['a text', anyTextRecord, parseText],
  ['a table', anyTable, parseTable],
  ['a summary', anySummary, parseSummary],
  ['a place', anyPlace, parsePlace],
  ['a shelf item', anyShelfItem, parseShelfItem],
] as const;

describe.each(KINDS)('reading %s', (_, arbitrary: fc.Arbitrary<object>, parse) => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        expect(parse(structuredClone(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  it('refuses it with any one field missing or of another kind', () => {
    fc.assert(
      fc.property(arbitrary, (record) => {
        for (const key of Object.keys(record)) {
          const { [key]: __, ...rest } = record as Record<string, unknown>;
          expect(parse(rest)).toEqual(damaged);
          expect(parse({ ...rest, [key]: Symbol.iterator })).toEqual(damaged);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parse(value)).toEqual(damaged);
      }),
    );
  });
});

describe('reading the wrapping of a set or case', () => {
  const record = { hash: 'h', kind: 'casus', content: { format: 'casus', title: 'x' } };

  it('hands the content on as it is', () => {
    expect(parseContent(record)).toEqual({ ok: true, value: record });
  });

  it('refuses a wrapping that names another kind than its content', () => {
    expect(parseContent({ ...record, kind: 'kaartenset' })).toEqual(damaged);
    expect(parseContent({ ...record, content: 'x' })).toEqual(damaged);
  });
});
