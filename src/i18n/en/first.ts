/** English is fetched, Dutch is not: nothing of this is part of the first bundle. */
export const first: typeof import('../nl/first').first = {
  app: {
    name: 'Kaarttafel',
    skip: 'Go to the content',
    back: 'Back',
    close: 'Close',
    cancel: 'Never mind',
    home: 'Go to the start',
    loading: 'Fetching the cards …',
    undo: 'Undo',
    retry: 'Try again',
    broken: {
      title: 'This screen could not open',
      text: 'Your conversations are still there. Go to the start or try again.',
    },
    unknown: {
      title: 'There is nothing here',
      text: 'This address does not exist (any more). What is kept on this tablet is still there.',
    },
  },
  home: {
    question: 'What will you talk about today?',
    lead: 'Choose a set. You can start right away.',
    cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
    ownSets: 'Your own sets',
    resume: 'Go on where you were',
    resumeAll: (count) =>
      count === 1 ? '1 other conversation is open' : `${count} other conversations are open`,
    card: (done, total) => `card ${done} of ${total}`,
    picked: (count) => (count === 1 ? '1 card chosen' : `${count} cards chosen`),
    noCard: 'no card yet',
    offlineReady: 'Ready for offline use. Everything stays on this tablet.',
    offlinePreparing:
      'Everything stays on this tablet. The cards are being made ready for offline use …',
    offlineNever:
      'Everything stays on this tablet. This browser cannot open the app without internet.',
    step: (number, total) => `step ${number} of ${total}`,
    formats: 'Guided formats',
    reports: 'Reports',
    workshop: 'Workshop',
    settings: 'Settings',
    install: 'Put Kaarttafel on your home screen. Everything is kept better there.',
    installHow: 'How to do that',
    today: 'today',
    yesterday: 'yesterday',
  },
  store: {
    memory: {
      title: 'This browser keeps nothing now',
      text: 'Private browsing may be on. You can simply talk. Save the conversation as a file before you close this window.',
    },
    readOnly: {
      title: 'This data comes from a newer version',
      text: 'You can read everything, but nothing can be kept now. Close all windows of Kaarttafel and open the app again.',
    },
    blocked: {
      title: 'Kaarttafel is still open in another window',
      text: 'Close that window. This one then goes on by itself.',
    },
    missing: {
      title: 'The conversations on this tablet are gone',
      text: 'The browser wiped them, not the app. Do you have a backup? Then put it back.',
      restore: 'Restore a backup',
      dismiss: 'Start afresh',
    },
    expired: {
      title: (count) =>
        count === 1
          ? 'The time to keep one conversation is over'
          : `The time to keep ${count} conversations is over`,
      text: (names, more) =>
        `${names}${more > 0 ? ` and ${more} more` : ''}. Nothing goes by itself.`,
      look: 'Look first',
      keep: '30 more days',
    },
  },
  update: {
    title: 'There is a new version',
    text: 'Updating takes a few seconds. Your conversations stay.',
    now: 'Update now',
    later: 'Later',
  },
};
