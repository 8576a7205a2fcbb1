/** The smallest good set and case, to be broken in tests; never part of the app. */
export type Json = Record<string, unknown>;
export type Change = (file: Json) => void;

/** Sets one value deep in a file; undefined takes the field out. */
export function put(path: string, value: unknown): Change {
  return (file) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const owner = keys.reduce<Json>((part, key) => part[key] as Json, file);
    if (value === undefined) delete owner[last];
    else Object.defineProperty(owner, last, { value, enumerable: true, configurable: true });
  };
}

export const sampleSet = () => ({
  format: 'kaartenset',
  formatVersion: 1,
  id: 'proef',
  version: 1,
  lang: 'nl',
  title: 'Proef',
  description: 'Een proef.',
  source: 'Zelf bedacht.',
  licence: 'CC BY 4.0',
  categories: [
    { id: 'doen', name: 'Doen', description: 'Wat je doet.', colour: 'teal', symbol: 'hand' },
  ],
  tags: [{ id: 'goed', name: 'Goed' }],
  sections: [
    { id: 'waarom', label: 'Waarom', kind: 'text', reveal: 'with-back' },
    { id: 'zo', label: 'Zo kan het', kind: 'list', reveal: 'on-demand' },
  ],
  play: {
    open: { instruction: 'Kies.', pickLimit: 2 },
    draw: { instruction: 'Trek.', question: 'Ja?', answers: [], byCategory: true },
    presenter: false,
  },
  cards: [
    {
      id: 'een',
      category: 'doen',
      front: 'Doe iets',
      back: { waarom: 'Daarom.', zo: ['Zo.', 'Of zo.'] },
      tags: ['goed'],
    },
  ],
});

export const sampleCasus = () => ({
  format: 'casus',
  formatVersion: 1,
  id: 'proef',
  version: 1,
  lang: 'nl',
  title: '{naam}',
  description: 'Over {naam}.',
  source: 'Zelf bedacht.',
  licence: 'CC BY 4.0',
  variants: [{ id: 'jan', label: 'Jan', values: { naam: 'Jan' } }],
  roles: [{ id: 'client', name: '{naam}', short: '{naam}' }],
  stages: [
    { id: 'een', title: 'Een', text: ['**{naam}** is er.'] },
    { id: 'twee', title: 'Twee', role: 'client', text: ['Je bent {naam}.'] },
  ],
  questions: [{ id: 'een', title: 'Een', items: ['Wat vraag je?'] }],
});
