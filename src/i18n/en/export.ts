export const exporting: typeof import('../nl/export').exporting = {
  title: 'Export',
  one: (title) => `Export: ${title}`,
  lead: 'Choose what to hand out. More than one? Then they go into one zip file.',
  choose: 'What do you hand out?',
  format: 'What is it for?',
  formats: {
    json: { label: 'For another tablet', detail: 'Card set file (JSON)' },
    xlsx: { label: 'For Excel', detail: 'Excel file (xlsx)' },
    csv: { label: 'For another program', detail: 'CSV, opens in Excel too' },
  },
  back: 'You can import all three again later. Nothing gets lost.',
  mine: { title: 'Yours', all: 'Everything of mine', none: 'You have made nothing here yet.' },
  shipped: {
    title: 'From the app',
    summary: 'Every tablet with Kaarttafel has these already.',
  },
  chosen: (count) => `${count} chosen`,
  zip: (count) => `${count} files in one zip. You import them again the same way.`,
  own: {
    casus: 'A case goes along as a file of Kaarttafel (JSON).',
    werkvorm: 'A format goes along as a file of Kaarttafel (JSON).',
  },
  needed: {
    kaartenset: (title) => `${title} goes along too: the set needs it.`,
    werkvorm: (title) => `${title} goes along too: the format needs it.`,
    several: (title) => `${title} goes along too: it belongs with these.`,
  },
  missing: (title) =>
    `${title} belongs with it, but can’t go along: it is not finished yet, or can’t be read.`,
  missingUnknown: {
    kaartenset: 'A set belongs with it that is not here (any more). It does not go along.',
    casus: 'A case belongs with it that is not here (any more). It does not go along.',
    werkvorm: 'A format belongs with it that is not here (any more). It does not go along.',
  },
  how: 'On the other tablet: open Kaarttafel, go to the Workshop and tap Import. Choose this file there.',
  file: (name) => `The file is called: ${name}`,
  making: 'Getting it ready …',
  failed: 'Getting it ready did not work. Nothing has changed. Try another file.',
  nothing: 'Choose something first.',
  save: 'Save on this tablet',
  unopened: 'Exporting did not work. Nothing is lost. Try again.',
  share: 'Share',
};
