import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../arbitrary';
import { readHtml } from './html-text';

const TABLE: readonly [string, string, string][] = [
  ['bold', 'Vraag <b>door</b> en <STRONG class="x">wacht</STRONG>', 'Vraag **door** en **wacht**'],
  ['spaces at the edge of bold', 'a<b> b </b>c', 'a **b** c'],
  ['bold by style', '<span style="font-weight:700">a</span><span>b</span>', '**a**b'],
  ['bold over lines', '<b>een<br>twee</b>', '**een**\n**twee**'],
  ['bold around nothing', 'a<b></b>b', 'ab'],
  ['bold that is never closed', '<b>een<p>twee', '**een**\n**twee**'],
  ['nested bold', '<b>een <strong>twee</strong></b>', '**een twee**'],
  ['a list', '<ul>\n  <li>Een</li>\n  <li><b>Twee</b></li>\n</ul>', '- Een\n- **Twee**'],
  ['paragraphs', '<p>Een\n zin</p><p>Twee</p>', 'Een zin\nTwee'],
  ['line breaks', 'Een<br/>twee<BR>drie', 'Een\ntwee\ndrie'],
  ['lines of Anki', 'Een<div>twee</div><div><br></div><div>drie</div>', 'Een\ntwee\n\ndrie'],
  ['line ends beside a bold word', '<b>Een</b>\ntwee', '**Een**\ntwee'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
  ['links and pictures', '<a href="https://x.nl">hier</a><img src="x" onerror="y">', 'hier'],
  ['a script', 'a<script>if (1 < 2) alert("</p>")</script>b', 'ab'],
  ['a style', '<style type="text/css">p { color: red }</style>b', 'b'],
  ['a script that is never closed', 'a<script>b', 'ab'],
  ['a drawing', 'a<svg onload="x"><text>weg</text></svg>b', 'ab'],
  ['a comment', 'a<!-- <b>weg</b> -->b', 'ab'],
  ['tags of Word', '<p class=MsoNormal>Een<o:p></o:p></p>', 'Een'],
  ['named letters', '&Eacute;&eacute;n &euro;&nbsp;5 &amp; &hellip;', 'Één € 5 & …'],
  ['numbered letters', '&#233;&#xE9;&#146;&#x1F600;', 'éé’😀'],
  ['letters that make a tag', '&lt;b&gt;x&lt;/b&gt;', '<b>x</b>'],
  ['an entity of an entity', '&amp;eacute;', '&eacute;'],
];

const UNTOUCHED = [
  'a < b en c > d',
  'ik <3 jou',
  '<naam ouder> en <Naam>',
  'a <b en c> d',
  'AT&T; R&D &onzin; &#0; &#xD800; &#9999999;',
  'x <',
  '<!-- geen einde',
  'gewoon\n- tekst',
  '<>',
];

describe('reading HTML in a cell', () => {
  it.each(TABLE)('reads %s', (_, cell, text) => {
    expect(readHtml(cell)).toEqual({ text, found: true });
  });

  it.each(UNTOUCHED)('leaves %j as it is', (cell) => {
    expect(readHtml(cell)).toEqual({ text: cell, found: false });
  });

  it('gives any text back that was written as HTML', () => {
    const write = (text: string) =>
      text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('é', '&eacute;');
    fc.assert(
      fc.property(textOf(40), (text) => {
        expect(readHtml(write(text)).text).toBe(text);
      }),
    );
  });

  it.each([
    ['<'.repeat(300_000)],
    ['<script>'.repeat(40_000)],
    ['<!--'.repeat(80_000)],
    [`<b${' '.repeat(300_000)}`],
    ['<b a='.repeat(60_000)],
    [`<a href="${'x'.repeat(300_000)}`],
    ['&#'.repeat(150_000)],
    ['<b>'.repeat(100_000)],
  ])('gets through what is made to be slow', (cell) => {
    expect(readHtml(cell).text.length).toBeLessThanOrEqual(cell.length);
  });
});
