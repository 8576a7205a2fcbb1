import type { Typed } from '../nl/unkept';

const nameTyped = ({ names, questions, others }: Typed): string => {
  const parts = [
    names > 0 && (names === 1 ? 'the name' : 'the names'),
    questions > 0 && (questions === 1 ? 'the question' : 'the questions'),
    others > 0 && 'what you wrote down',
  ].filter((part): part is string => part !== false);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
};

export const unkept: typeof import('../nl/unkept').unkept = {
  mark: 'not kept',
  title: 'Do you want to keep this conversation?',
  lead: (what) => `Not kept yet: ${nameTyped(what)}. It is on this screen only.`,
  keep: 'Keep on this tablet',
  keepHint: 'You will find it under Reports. After 30 days the app asks whether it may go.',
  file: 'Save as a file',
  fileHint: 'This browser keeps nothing itself. Choose what may go along.',
  print: 'Print',
  printHint: 'Then you have it on paper.',
  only: 'Only now',
  onlyHint: 'Read it through together. After that the text is gone. The cards stay.',
  leaveHint: 'The text will be gone. The cards stay.',
  stay: 'Stay here',
  agreed: (what) => `Not kept: ${nameTyped(what)}.`,
  kept: 'This conversation is now on this tablet.',
  keptHint: 'You will find it under Reports. After 30 days the app asks whether it may go.',
  lost: (what) => `The cards are back. Not kept: ${nameTyped(what)}.`,
  lostReport: (what) => `Not kept here: ${nameTyped(what)}. The cards are all here.`,
};
