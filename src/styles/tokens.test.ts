import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../domain/card-set';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first block with this selector. */
function readBlock(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]),
  );
}

function luminance(hex: string): number {
  const parts = /^#(..)(..)(..)$/.exec(hex);
  if (!parts) throw new Error(`not a colour of six digits: ${hex}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const light = readBlock(':root');
const dark = readBlock(':root[data-theme="dark"]');
const system = readBlock(':root:not([data-theme="light"])');

const TEXT_PAIRS = [
  ...COLOURS.map((colour) => [`${colour}-ink`, `${colour}-tint`]),
  ...COLOURS.map((colour) => [`${colour}-ink`, 'paper']),
  ...['linen-from', 'linen-to', 'linen', 'glow', 'paper', 'soft', 'soft-press', 'field'].flatMap(
    (ground) => [
      ['ink', ground],
      ['ink-quiet', ground],
    ],
  ),
  ['ink', 'tray'],
  ['ink-quiet', 'tray'],
  ['on-action', 'action'],
  ['on-action', 'action-press'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-press'],
  ['danger-ink', 'danger-tint'],
  ['danger-ink', 'paper'],
  ['warn-ink', 'warn-tint'],
  ['info-ink', 'info-tint'],
  ['linen-from', 'ink'],
] as [string, string][];

const LINE_PAIRS = [
  ['line', 'linen-to'],
  ['line', 'paper'],
  ['line', 'field'],
  ['tray-line', 'tray'],
  ['action', 'linen-to'],
  ['action', 'paper'],
  ['focus', 'paper'],
  ['focus', 'linen-to'],
  ['focus', 'tray'],
  ['focus', 'focus-gap'],
] as [string, string][];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s theme', (_, tokens) => {
  it.each(TEXT_PAIRS)('%s can be read on %s: 7 to 1 or more', (ink, ground) => {
    expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(LINE_PAIRS)('%s can be seen on %s: 3 to 1 or more', (line, ground) => {
    expect(contrast(tokens[line] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark theme', () => {
  it('is the same when chosen and when the system asks for it', () => {
    expect(system).toEqual(dark);
  });

  it('names no token that the light theme lacks', () => {
    expect(Object.keys(light)).toEqual(expect.arrayContaining(Object.keys(dark)));
  });
});

describe('print', () => {
  it('leaves no colour of the dark theme on white paper', () => {
    const print = readFileSync(new URL('./print.css', import.meta.url), 'utf8');
    for (const name of Object.keys(dark)) expect(print).toContain(`--${name}:`);
  });
});

describe('who asks for more contrast', () => {
  const more = css.slice(css.indexOf('@media (prefers-contrast: more)'));

  it('gets a line wherever there was a hairline or a shadow', () => {
    for (const token of ['hairline', 'edge', 'line', 'tray-line', 'ink-quiet']) {
      expect(more).toContain(`--${token}: var(--ink);`);
    }
    expect(more).toMatch(/--shadow: 0 0 0 1px var\(--ink\);/);
  });

  it('gets that in every theme', () => {
    for (const selector of [':root,', ':root[data-theme],', ':root:not([data-theme="light"]) {']) {
      expect(more).toContain(selector);
    }
  });
});
