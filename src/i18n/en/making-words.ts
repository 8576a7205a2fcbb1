export const refusedWords: typeof import('../nl/making-words').refusedWords = (what) => ({
  gone: {
    title: `This ${what} is not here (any more)`,
    text: 'It was thrown away, or it is on another tablet. Look in the bin of the workshop to see if it is there.',
  },
  damaged: {
    title: `This ${what} can’t be read`,
    text: 'A part of it is damaged. Nothing was thrown away. In the workshop you can save it as a file.',
  },
  shipped: {
    title: `This ${what} belongs to the app`,
    text: 'You can’t change it. Make a copy. In that one everything can change.',
  },
  elsewhere: {
    title: `This ${what} is open elsewhere`,
    text: 'You are working on it in another window. If you go on here, it stops there. Everything is saved.',
  },
  other: {
    title: `The ${what} could not be opened`,
    text: 'What was saved is still there. Try again.',
  },
  here: 'Go on here',
  copy: 'Make a copy',
  workshop: 'To the workshop',
  copyFailed: {
    full: 'The tablet is full. No copy was made. Make room and try again.',
    newer: 'Nothing can be saved now. Close all windows of Kaarttafel and open the app again.',
    insecure: 'This only works at a secure address, which begins with https.',
    other: 'Making a copy did not work. Nothing has changed. Try again.',
  },
});

export const failedWords: typeof import('../nl/making-words').failedWords = (what) => ({
  title: 'Saving does not work now',
  text: `What you made is still on this screen. Try again, or save the ${what} as a file.`,
  full: `The tablet is full. What you made is still on this screen. Make room, or save the ${what} as a file.`,
  gone: `This ${what} is not in the workshop any more. It was wiped, or the browser took it away. What you see here can still be saved as a file.`,
  retry: 'Try again',
  file: 'Save as a file',
});
