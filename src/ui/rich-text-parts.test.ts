import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks, splitRuns } from './rich-text-parts';

describe('text with bold and lists', () => {
  it('makes pairs of stars bold and keeps the rest', () => {
    expect(splitRuns('a **b** c')).toEqual([
      { text: 'a ', bold: false },
      { text: 'b', bold: true },
      { text: ' c', bold: false },
    ]);
  });

  it('leaves stars alone that have no partner', () => {
    expect(splitRuns('2 ** 3 en **open')).toEqual([{ text: '2 ** 3 en **open', bold: false }]);
  });

  it('gathers neighbouring items in one list and starts a new one after a paragraph', () => {
    const blocks = splitBlocks('- een\n- twee\n\ntussen\n- drie');
    expect(blocks.map((block) => block.kind)).toEqual(['list', 'paragraph', 'list']);
    expect(blocks[0]).toMatchObject({ items: [[{ text: 'een' }], [{ text: 'twee' }]] });
  });

  it('reads Windows and old Mac line ends alike', () => {
    expect(splitBlocks('a\r\nb\rc')).toHaveLength(3);
  });

  it('never loses a letter, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const shown = splitRuns(line)
          .map((run) => (run.bold ? `**${run.text}**` : run.text))
          .join('');
        expect(shown).toBe(line);
      }),
    );
  });
});
