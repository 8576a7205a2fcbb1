export const printer: typeof import('../nl/printer').printer = {
  missing:
    'This browser can’t print. Open Kaarttafel in Chrome, Edge, Firefox or Safari, and print there.',
  silent:
    'Don’t you see a window to print? Then open Kaarttafel in Chrome, Edge, Firefox or Safari, and print there.',
};
