/** How much a set may hold. Lengths count characters as people do. */
export const SET_LIMITS = {
  cards: 5000,
  categories: 24,
  tags: 60,
  sections: 12,
  answers: 12,
  rules: 40,
  agreements: 40,
  closing: 20,
  pickLimit: 20,
  tagsPerCard: 20,
  items: 30,
  front: 400,
  text: 2000,
  item: 600,
  question: 400,
  instruction: 2000,
} as const;

/** How much a case may hold. */
export const CASUS_LIMITS = {
  variants: 12,
  roles: 12,
  stages: 40,
  groups: 40,
  paragraphs: 60,
  paragraph: 3000,
  items: 60,
  item: 600,
  value: 200,
  roleName: 120,
  roleShort: 80,
  heading: 160,
} as const;

/** How much a format may hold. */
export const FORMAT_LIMITS = {
  people: 40,
  roles: 12,
  role: 400,
  casus: 20,
  lines: 40,
  line: 400,
  phases: 30,
  parts: 20,
  minutes: 240,
  instruction: 600,
  hint: 1000,
  label: 200,
  help: 400,
  followUps: 12,
  cells: 16,
  groups: 20,
  items: 40,
  colours: 8,
  ids: 200,
  pairs: 12,
  words: 500,
} as const;

/** What a set and a case have in common. */
export const LIMITS = {
  id: 64,
  title: 120,
  short: 40,
  name: 80,
  description: 1000,
  source: 2000,
  licence: 400,
  version: 1_000_000,
} as const;
