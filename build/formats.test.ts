import { describe, expect, it } from 'vitest';
import type { Format, Part } from '../src/domain/format';
import { SMALL_FORMAT } from '../src/domain/testing/content';
import { writeCardSet } from '../src/files/card-set';
import { writeFormat } from '../src/files/format-file';
import {
  hashOf,
  readContent,
  renderFormats,
  renderIndex,
  renderItem,
  sortContent,
} from './content';

const [set] = readContent(process.cwd(), ['home-start']).sets;
if (set === undefined) throw new Error('no content');

const playing = (part: Part): Format => ({
  ...SMALL_FORMAT,
  phases: [{ id: 'kaarten', title: 'Kaarten', minutes: 5, instruction: 'Trek.', parts: [part] }],
});
const files = (format: Format) => ({
  [`cards/${set.id}.json`]: writeCardSet({ ...set, play: { ...set.play, casus: undefined } }),
  [`werkvormen/${format.id}.json`]: writeFormat(format),
});
const cards: Part = { kind: 'cards', set: set.id, mode: 'draw' };

describe('formats in the content', () => {
  it('are listed apart, with how long and for how many, and loaded when asked for', () => {
    const content = sortContent(files(playing(cards)), []);
    const index = renderFormats(content);
    expect(index).toContain('"minutes":5,"people":{"min":2,"max":6}');
    expect(index).toContain(hashOf(content.formats[0] ?? set));
    expect(index).not.toContain('Trek.');
    expect(renderItem(content, 'werkvorm/small-format')).toContain('Trek.');
    expect(renderItem(content, 'werkvorm/nergens')).toBeUndefined();
  });

  it('fail the build when they point at a set, category, card or case that is not there', () => {
    const fails = (part: Part) => expect(() => sortContent(files(playing(part)), [])).toThrow();
    fails({ ...cards, set: 'nergens' });
    fails({ ...cards, categories: ['nergens'] });
    fails({ ...cards, cards: ['nergens'] });
    const needs = { ...playing(cards), needs: { casus: ['nergens'] } };
    expect(() => sortContent(files(needs), [])).toThrow('small-format.json: {"casus":"nergens"}');
  });

  it('keep a set that only they play away from the first screen, unless it was given a place', () => {
    const isWay = (order: readonly string[]) =>
      renderIndex(sortContent(files(playing(cards)), order)).includes('"way":true');
    expect(isWay([])).toBe(false);
    expect(isWay([set.id])).toBe(true);
  });
});
