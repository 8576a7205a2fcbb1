import { count } from './count';

/** What a place in a file is called, by the list it stands in. */
const places = new Map(
  Object.entries({
    cards: 'card',
    categories: 'category',
    tags: 'label',
    sections: 'section',
    stages: 'part',
    roles: 'role',
    variants: 'name',
    questions: 'group of questions',
  }),
);

/** What is said of backups, of bringing them back, and of files that don't come in. */
export const backups: typeof import('../nl/backups').backups = {
  backup: {
    title: 'Backup',
    text: 'A backup is one file with everything on this tablet. Is the tablet lost or broken? With this file you put everything back.',
    last: (day: string) => `The last one is of ${day}.`,
    never: 'You haven’t made one yet.',
    make: 'Make a backup',
    restore: 'Restore',
    fetch: 'Fetch conversations',
    reminder: {
      title: 'Time for a backup?',
      last: (day: string) => `The last one is of ${day}. Much has been added since.`,
      never: 'There is a lot on this tablet already, and no backup yet.',
    },
    dialog: {
      title: 'Make a backup',
      warning: 'This file also holds names and everything that was typed.',
      text: 'Put it in a place that only you can reach. Don’t just send it on.',
      counted: (sessions: number, sets: number) =>
        `This goes along: ${count(sessions, 'conversation', 'conversations')}${
          sets > 0
            ? ` and ${count(sets, 'own set, case or format', 'own sets, cases and formats')}`
            : ''
        }.`,
      save: 'Save the backup',
      failed: 'The backup is not made. Everything is still here. Try again.',
      over: {
        bytes: (size: number, limit: number) =>
          `The backup would be ${size.toLocaleString('en')} MB. The app can’t put back more than ${limit.toLocaleString('en')} MB later. That is why it was not kept.`,
        sessions: (number: number, limit: number) =>
          `There are ${number.toLocaleString('en')} conversations on this tablet. The app can’t put back more than ${limit.toLocaleString('en')} later. That is why the backup was not kept.`,
        what: 'This is how it fits: open the report of old conversations, choose Save as a file, and wipe them here afterwards.',
      },
      lock: {
        label: 'Lock the backup',
        hint: 'The file then only opens with your passphrase.',
        field: 'Passphrase',
        fieldHint: 'Take four ordinary words in a row. That is strong and easy to remember.',
        strength: {
          empty: '',
          weak: 'Weak: this is quickly guessed.',
          fair: 'Fair. One more word makes it strong.',
          strong: 'Strong, as long as it is no well-known phrase.',
        },
        lost: 'Lost is lost: without the passphrase nobody can open this file, not even we. Write it on paper, and don’t keep that with the tablet.',
        missing: 'Type a passphrase first, or turn the lock off.',
        unable:
          'This browser can’t lock a backup. The backup was not kept. Turn the lock off, or use a newer browser.',
      },
      preparing: 'Gathering everything …',
    },
  },
  restore: {
    file: 'Choose a file to restore',
    of: {
      reservekopie: {
        title: 'Restore',
        button: 'Restore',
        done: 'Restored',
        failed: 'Restoring did not work',
      },
      gesprek: {
        title: 'Fetch conversations',
        button: 'Fetch',
        done: 'Fetched',
        failed: 'Fetching did not work',
      },
    },
    reading: 'Reading the file …',
    madeAt: (day: string) => `Made on ${day}`,
    contains: 'This is in it:',
    sessions: (number: number) => count(number, 'conversation', 'conversations'),
    tables: (number: number) => count(number, 'table', 'tables'),
    sets: (number: number) => count(number, 'own card set', 'own card sets'),
    casussen: (number: number) => count(number, 'own case', 'own cases'),
    formats: (number: number) => count(number, 'own format', 'own formats'),
    texts: (number: number) => count(number, 'typed text or name', 'typed texts and names'),
    noTexts: 'No names and no typed text.',
    here: (number: number) =>
      number === 1
        ? '1 conversation is here already. What was added is merged.'
        : `${number} conversations are here already. What was added is merged.`,
    nothing: 'There is no conversation and no set in this file.',
    damaged: (number: number) =>
      number === 1
        ? '1 piece of this file can’t be read and stays out.'
        : `${number} pieces of this file can’t be read and stay out.`,
    stripped: 'Invisible characters were taken out.',
    misplaced: (number: number) =>
      number === 1
        ? 'There is something else in this file that is no part of a conversation. It stays out.'
        : `There are ${number} other things in this file that are no part of a conversation. They stay out.`,
    safe: 'What is on this tablet stays.',
    binned:
      'What is on this tablet stays. What you replace lies in the bin of the Workshop after that.',
    own: {
      title: (number: number) =>
        number === 1 ? 'This differs here from the copy' : 'These differ here from the copy',
      lead: 'Choose what you want to keep.',
      all: 'For all of them',
      every: { both: 'Both', theirs: 'From the copy', mine: 'From here' },
      kaartenset: (title: string) => `Card set “${title}”`,
      casus: (title: string) => `Case “${title}”`,
      werkvorm: (title: string) => `Format “${title}”`,
      untitled: 'without a title',
      both: 'Keep both',
      theirs: 'The one from the copy',
      mine: 'Keep the one here',
      changed: (day: string) => `Changed on ${day}`,
      copies: (titles: string, number: number) =>
        number === 1
          ? `${titles} belongs to the app. The one from the copy comes beside it as your own version.`
          : `${titles} belong to the app. Those from the copy come beside them as your own versions.`,
    },
    wiped: (number: number) =>
      number === 1
        ? '1 conversation in it was wiped before.'
        : `${number} conversations in it were wiped before.`,
    revive: 'Also what was wiped before',
    done: (how: string, sessions: number, updated: number, shelf: number) => {
      const parts = [
        sessions > 0 && `${count(sessions, 'conversation', 'conversations')} added`,
        updated > 0 && `${count(updated, 'conversation', 'conversations')} merged`,
        shelf > 0 &&
          `${count(shelf, 'own set, case or format', 'own sets, cases and formats')} added`,
      ].filter(Boolean);
      return parts.length > 0
        ? `${how}: ${parts.join(', ')}.`
        : 'Everything in this file was here already.';
    },
    leftOut: (number: number) =>
      number === 1
        ? '1 conversation stayed out, because it was wiped before.'
        : `${number} conversations stayed out, because they were wiped before.`,
    workshop: {
      kaartenset: 'This is a card set',
      casus: 'This is a case',
      werkvorm: 'This is a guided format',
      text: 'Conversations are fetched here. A card set, a case or a format comes in through the Workshop.',
      go: 'Go to the Workshop',
    },
    lock: {
      title: 'This backup is locked',
      text: 'Type the passphrase that it was made with.',
      field: 'Passphrase',
      open: 'Open the backup',
      wrong:
        'This passphrase doesn’t fit this file. Mind capitals and spaces. Nothing was changed.',
      damaged: {
        title: 'This backup is damaged',
        text: 'The file was changed since it was made, or it did not come over whole. Nothing was changed on this tablet. Do you have another copy?',
      },
      unable: 'This browser can’t open a locked backup. Nothing was changed. Try a newer browser.',
    },
    failed: {
      full: 'The tablet is full. Nothing has changed. Make room and try again.',
      'read-only':
        'A newer version of Kaarttafel has written here. Nothing has changed. Close all windows of Kaarttafel and open the app again.',
      blocked:
        'Kaarttafel is still open in another window. Nothing has changed. Close that window and try again.',
      other: 'The tablet doesn’t write for a moment. Nothing has changed. Try again.',
    },
  },
  refusal: {
    unreadable: {
      title: 'This file doesn’t open',
      text: 'The tablet could not read it. Nothing has changed. Is it in the cloud? Then put it on the tablet itself first.',
    },
    empty: {
      title: 'This file is empty',
      text: 'There is nothing in it. Nothing has changed. Ask for the file again, or choose another.',
    },
    tooBig: {
      title: 'This file is too big',
      text: (size: number, limit: number) =>
        `It is ${size.toLocaleString('en')} MB. The app can’t take more than ${limit.toLocaleString('en')} MB. Nothing has changed. Is it the right file?`,
    },
    cutOff: {
      title: 'The end of this file is missing',
      text: 'It didn’t come over completely. Nothing has changed. Make or send the file again.',
    },
    notJson: {
      title: 'This file can’t be read',
      text: (line: number) =>
        `On line ${line} stands something that doesn’t belong there. Nothing has changed. Was it changed by hand? Then look there. If not, choose another file.`,
    },
    unknownFormat: {
      title: 'This file is not from Kaarttafel',
      text: (format: string | null) =>
        `${format === null ? 'The app doesn’t know what it is.' : `It says it is “${format}”. The app doesn’t know that.`} Nothing has changed. Choose a file that was made with Kaarttafel.`,
    },
    newer: {
      title: 'This file was made with a newer version',
      text: 'Nothing has changed. Update Kaarttafel first. Then try again.',
    },
    invalid: {
      title: 'Something in this file is not right',
      text: (where: string, what: string, value: string | undefined) =>
        `${where}: ${what}${value === undefined ? '' : ` (“${value}”)`}. Nothing has changed. Correct it there, or ask for a new file.`,
      problem: {
        missing: 'this is missing',
        'unknown-field': 'the app doesn’t know this part',
        'wrong-type': 'this is of another kind than expected',
        empty: 'this is empty',
        'too-long': 'this is too long',
        'too-few': 'there are too few of these',
        'too-many': 'there are too many of these',
        'bad-id': 'this short name is not allowed',
        'not-in-list': 'this is not one of the choices',
        'bad-value': 'this value is not possible',
        'too-deep': 'this is nested too deep',
      },
    },
    duplicate: {
      title: 'Something in this file is there twice',
      text: (where: string, id: string) =>
        `${where}: “${id}” exists already. Nothing has changed. Give one of the two another short name.`,
    },
    reference: {
      title: 'Something is missing in this file',
      text: (where: string, what: string, id: string) =>
        `${where}: ${what} “${id}” is not in this file. Nothing has changed. Correct the name, or add ${what}.`,
      to: {
        category: 'the category',
        tag: 'the label',
        section: 'the section',
        role: 'the role',
      },
    },
    image: {
      title: 'There is a picture in this file',
      text: (where: string) =>
        `${where}: pictures can’t be on a card yet. Nothing has changed. Take the picture out and try again.`,
    },
    where: {
      whole: 'In the whole file',
      place: (list: string, number: number) => `At ${places.get(list) ?? list} ${number}`,
      path: (path: string) => `At ${path}`,
    },
  },
};
