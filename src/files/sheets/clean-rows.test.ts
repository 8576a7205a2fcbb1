import { describe, expect, it } from 'vitest';
import { cleanRows } from './clean-rows';

describe('cleaning rows', () => {
  it('counts cells with HTML and characters that can not be seen', () => {
    expect(
      cleanRows([
        ['a\u202Eb', '<b>c</b>'],
        ['d\u200B&amp;\u2066', 'e'],
      ]),
    ).toEqual({
      rows: [
        ['ab', '**c**'],
        ['d&', 'e'],
      ],
      stripped: 3,
      html: 2,
      doubtful: [],
    });
  });

  it('takes out what an entity hides', () => {
    expect(cleanRows([['kaart&#8238;exe']])).toEqual({
      rows: [['kaartexe']],
      stripped: 1,
      html: 1,
      doubtful: [],
    });
  });

  it('leaves what a person typed where cells hold plain text', () => {
    const typed = [['<b>x</b> &amp;']];
    expect(cleanRows(typed, { html: false })).toEqual({
      rows: typed,
      stripped: 0,
      html: 0,
      doubtful: [],
    });
  });

  it('shows a script as text or not at all (fault 16)', () => {
    const { rows } = cleanRows([
      ['<script>alert(1)</script>Vraag', '<img src=x onerror=alert(1)>x'],
    ]);
    expect(rows).toEqual([['Vraag', 'x']]);
  });
});
