export const settings: typeof import('../nl/settings').settings = {
  title: 'Settings',
  look: {
    title: 'How it looks',
    lang: 'Language',
    langs: { nl: 'Nederlands', en: 'English' },
    langNote: 'The cards themselves are in Dutch.',
    theme: 'Colours',
    themes: { system: 'As the tablet', light: 'Light', dark: 'Dark' },
    size: 'Size of the letters',
    sizes: { normaal: 'Normal', groot: 'Large', grootst: 'Largest' },
    sampleLabel: 'Example',
    sample: 'This is how large the text will be on the table.',
    motion: 'Movement',
    motionHint: 'Cards slide and turn. Switch it off if that bothers you.',
  },
  aloud: {
    title: 'Reading aloud',
    checking: 'Looking whether this tablet can read aloud …',
    yes: 'This tablet has a Dutch voice. Cards have a button Read aloud. The text stays on the tablet.',
    no: 'This tablet has no Dutch voice. That is why there is no button Read aloud.',
    noHow:
      'We do not use voices over the internet: the text would leave the tablet. In the settings of the tablet you can often download a Dutch voice.',
  },
  keys: {
    title: 'Shortcuts',
    use: 'Use shortcuts',
    hint: 'They only work while a card or the pile has the focus.',
    key: 'Key',
    does: 'Does this',
  },
  offline: {
    title: 'Without internet',
    ready: 'Ready for offline use',
    readyText: 'The app, the cards and the letters are on this tablet. No internet is needed.',
    busy: 'Not ready for offline use yet',
    busyText:
      'The app is still being made ready. Leave it open for a while with internet on. Then this line changes.',
    never: 'This browser cannot open the app without internet',
    neverText:
      'The app works, but only with internet. Try another browser, or switch private browsing off.',
    update: 'There is a new version',
    updateText: 'Updating takes a few seconds. Conversations stay.',
    updateLater: 'There is a new version. You can update when the conversation is closed.',
    updateNow: 'Update now',
    install: 'Put on the home screen',
    installWhy: 'Then Kaarttafel opens as an app and conversations are kept better.',
    ios: 'On an iPad or iPhone',
    iosSteps: [
      'Open this page in Safari.',
      'Tap the Share button: the square with the arrow up.',
      'Choose Add to Home Screen and tap Add.',
    ],
    android: 'On an Android tablet or phone',
    androidSteps: [
      'Open this page in Chrome.',
      'Tap the three dots at the top right.',
      'Choose Install app or Add to home screen.',
    ],
    installNote:
      'Mind: on an iPad the app on the home screen starts empty. Take conversations along with a backup.',
    installed: 'Kaarttafel is on your home screen.',
  },
  keep: {
    title: 'Keeping things on this tablet',
    lead: 'Everything stays on this tablet. There is no account and no copy on the internet.',
    granted: 'The browser has promised not to clear anything by itself.',
    refused:
      'The browser promises nothing now. It may clear conversations when the tablet fills up.',
    refusedHow: 'Put the app on the home screen and ask again. That often helps.',
    unknown: 'This browser does not say whether it clears conversations by itself.',
    ask: 'Ask the browser not to clear anything',
    answer: 'Answer of the browser:',
    risks: 'This can still wipe everything',
    riskList: [
      'Someone wipes the data of the browser.',
      'Safari wipes everything after 7 days without use. It does not when the app is on the home screen.',
      'The tablet gets lost or breaks.',
    ],
    backup: 'Make a backup',
    backupHint: 'A backup is a file. Keep it in another place.',
  },
  stored: {
    title: 'What is here',
    counting: 'Counting …',
    sessions: (count) => (count === 1 ? '1 conversation' : `${count} conversations`),
    texts: (count) => (count === 1 ? '1 typed text or name' : `${count} typed texts and names`),
    own: (count) =>
      count === 1
        ? '1 set, case or format of your own'
        : `${count} sets, cases and formats of your own`,
    nothing: 'Nothing is here yet. Only the cards that belong to the app.',
    size: (size) => `With the app, that is about ${size}.`,
    damaged: (count) =>
      count === 1
        ? '1 conversation is damaged. In Reports you can save it as a file.'
        : `${count} conversations are damaged. In Reports you can save them as a file.`,
    unreadable: 'Counting does not work now. Nothing was wiped.',
    reports: 'To the reports',
    wipe: 'Wipe everything on this tablet',
    ask: {
      title: 'Wipe everything on this tablet?',
      goes: 'This goes, for good',
      goesList: [
        'all conversations and tables',
        'all names and typed texts',
        'your own card sets, cases and formats',
        'these settings, except the language',
      ],
      stays: 'This stays',
      staysList: [
        'the cards, cases and formats that belong to the app',
        'files that you have saved yourself',
      ],
      backup: 'A backup first',
      confirm: 'Wipe everything',
    },
    wiping: 'Wiping …',
    wiped: 'Wiped. Nothing of yours is in this app any more.',
    failed:
      'Wiping did not work completely. Something may still be here. Close other windows of Kaarttafel and try again.',
  },
  about: {
    title: 'About Kaarttafel',
    version: (version) => `Version ${version}`,
    promises: 'What we promise',
    promiseList: [
      'After the first visit the app works without internet. A new version comes when you agree, or after the app was fully closed. Open conversations simply go on.',
      'Nothing leaves the tablet, except what you save as a file yourself. No account, nobody looks on.',
      'Does it say Saved? Then it really is on this tablet. Also when you close the app or the battery runs out.',
      'In two taps the cards are on the table. Names are not needed.',
      'A card set is a file. You can read it, edit it, print it and give it to someone.',
    ],
    sources: 'Where the cards come from',
    licences: 'Licences',
    licenceList: [
      'The app: MIT. Everyone may use and change the code.',
      'The cards, cases and formats: CC BY 4.0. You may use and change them if you name the source.',
      'The typeface: Atkinson Hyperlegible Next, SIL Open Font License 1.1.',
    ],
    notices: {
      title: 'What others made',
      what: 'This app uses software and a typeface of others. These are their licences.',
      reading: 'Fetching …',
      failed: 'The licences can’t be read now. Try again with internet.',
    },
  },
};
