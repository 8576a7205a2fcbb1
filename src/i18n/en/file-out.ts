export const fileOut: typeof import('../nl/file-out').fileOut = {
  asked: (name) => `The browser was asked to keep ${name}. Look in your downloads.`,
  shared: (name) => `${name} was passed on to the app you chose.`,
  notThere: 'Not found?',
  title: 'Is the file there?',
  notKept: 'The file was not kept',
  failed: (name) =>
    `${name} could not go out. Nothing is lost in the app. Try again, or choose another way.`,
  check: (name) =>
    `The browser was asked to keep ${name}. The app can’t see whether that worked. Look in your downloads.`,
  checkShared: (name) =>
    `${name} was passed on. The app can’t see whether it was kept as well. Look in the app you chose.`,
  embedded:
    'You opened Kaarttafel inside another app. Files often don’t arrive there. Open Kaarttafel in an ordinary browser, such as Chrome or Safari, or choose another way below.',
  yes: 'Yes, it is there',
  again: 'No, once more',
  retry: 'Once more',
  share: 'Share',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into a mail or a note, and keep that.',
  copyFailed: 'Copying is not allowed here. Nothing was copied.',
};
