/** Where the printer's window doesn't come. */
export const printer = {
  missing:
    'Deze browser kan niet afdrukken. Open Kaarttafel in Chrome, Edge, Firefox of Safari, en druk daar af.',
  silent:
    'Zie je geen venster om af te drukken? Open Kaarttafel dan in Chrome, Edge, Firefox of Safari, en druk daar af.',
};
