import { describe, expect, test } from 'vitest';
import { scanScript, scanStyle } from './floor.mjs';

describe('the browser floor', () => {
  test.each([
    'x.replace(/(?<=a)b/,"")',
    'list.toSorted()',
    'list.with(0,1)',
    'Object.groupBy(a,b)',
    'new CompressionStream("gzip")',
    'h("div",{inert:!0})',
    'node.inert=!0',
    'h("div",{popover:"auto"})',
    'AbortSignal.timeout(5)',
  ])('refuses the script %s', (script) => {
    expect(scanScript(script)).toHaveLength(1);
  });

  test.each([
    'x.replace(/(?<name>a)b/,"")',
    'structuredClone(x).findLast(f)',
    't!=`popover`&&t in e',
    'a.without(b)',
    'el.at(-1)',
  ])('lets the script %s pass', (script) => {
    expect(scanScript(script)).toEqual([]);
  });

  test.each([
    '@container (min-width:1px){a{b:c}}',
    '.a{color:color-mix(in srgb,red,blue)}',
    '.a:has(b){c:d}',
    '.a{color:oklch(1 2 3)}',
    '.a{height:100dvh}',
    '.a{rotate:10deg}',
    '@media (width>=600px){a{b:c}}',
    '.a{& .b{c:d}}',
  ])('refuses the style %s', (style) => {
    expect(scanStyle(style)).toHaveLength(1);
  });

  test.each([
    '.a{height:100vh;height:100dvh}',
    '@supports (height:1dvh){.a{height:100dvh}}',
    '.a{transform:rotate(10deg)}',
    '@media (min-width:600px){.a>.b{c:d}}',
    '.a{background:url(x.svg?a&b)}',
    '.a{transition:transform .2s,rotate .2s}',
  ])('lets the style %s pass', (style) => {
    expect(scanStyle(style)).toEqual([]);
  });
});
