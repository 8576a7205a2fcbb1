/** What people have put into texts to make a page run it, short enough for the shortest field. */
const SHORT = [
  '<script>__pwned=1</script>',
  '<img src=x onerror=__pwned=1>',
  '"><svg onload=__pwned=1>',
  'javascript:__pwned=1',
  "{{constructor('__pwned=1')}}",
  '</p></textarea><base href=//x>',
  '<style>*{display:none}</style>',
] as const;

/** All of them after each other, with longer ones. */
const ALL = [
  ...SHORT,
  '<a href="javascript:__pwned=1" onclick="__pwned=1">k</a>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '[k](javascript:__pwned=1)',
].join(' ');

/** A file name that would be markup. */
export const NAME = '<img src=x onerror=__pwned=1>.json';

/** The n-th payload, with a mark of its own. */
export const short = (n: number): string => `${SHORT[n % SHORT.length]} #${n}`;

/** Every payload, with a mark of its own. */
export const long = (mark: string): string => `${ALL} #${mark}`;

const heading = (id: string) => ({
  formatVersion: 1,
  id,
  version: 1,
  lang: 'nl',
  description: long('omschrijving'),
  source: long('bron'),
  licence: long('licentie'),
});

/** A card set with a payload in every field that takes text. */
export const payloadSet = () => ({
  ...heading('gevaar'),
  format: 'kaartenset',
  title: short(1),
  shortTitle: short(2),
  categories: [3, 4].map((n) => ({
    id: `soort-${n}`,
    name: short(n),
    short: short(n + 2),
    description: long(`soort ${n}`),
    colour: n === 3 ? 'teal' : 'plum',
    symbol: n === 3 ? 'speech' : 'cup',
  })),
  tags: [{ id: 'label', name: short(7), description: long('label') }],
  sections: [
    { id: 'waarom', label: short(8), kind: 'text', reveal: 'with-back' },
    { id: 'zo', label: short(9), kind: 'list', reveal: 'with-back' },
    { id: 'dieper', label: short(10), kind: 'question', reveal: 'on-demand' },
  ],
  play: {
    open: { instruction: long('open'), pickLimit: 2 },
    draw: {
      instruction: long('trekken'),
      question: long('vraag'),
      answers: [{ id: 'ja', label: short(11) }],
      byCategory: true,
    },
    presenter: true,
    rules: [long('regel')],
    agreements: [long('afspraak')],
    closing: [{ id: 'slot', question: long('slotvraag') }],
  },
  cards: [3, 4].map((n) => ({
    id: `kaart-${n}`,
    category: `soort-${n}`,
    front: long(`voorkant ${n}`),
    back: {
      waarom: `**${long(`waarom ${n}`)}**`,
      zo: [long(`zo ${n}`), short(12)],
      dieper: long(`dieper ${n}`),
    },
    tags: ['label'],
  })),
});

/** A case with a payload in every field that takes text. */
export const payloadCasus = () => ({
  ...heading('gevaar-casus'),
  format: 'casus',
  title: short(15),
  variants: [{ id: 'een', label: short(16), values: { naam: short(17) } }],
  roles: [{ id: 'rol', name: short(18), short: short(19) }],
  stages: [
    { id: 'begin', title: short(20), text: [`{naam} ${long('begin')}`] },
    { id: 'rol', role: 'rol', title: short(21), text: [long('rol')] },
  ],
  questions: [{ id: 'vragen', title: short(22), items: [long('casusvraag')] }],
});
