export const workshop: typeof import('../nl/workshop').workshop = {
  title: 'Workshop',
  lead: 'All card sets and cases are here. Look at them, share them as a file, or bring one in.',
  sets: 'Card sets',
  casussen: 'Cases',
  shipped: 'came with the app',
  own: 'your own',
  cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
  parts: (count) => (count === 1 ? '1 part' : `${count} parts`),
  roles: (count) => (count === 1 ? '1 role' : `${count} roles`),
  version: (version) => `version ${version}`,
  source: 'Source',
  licence: (licence) => `Licence: ${licence}`,
  look: 'Look at the cards',
  lookCasus: 'Look at the case',
  play: 'Play',
  save: 'Save as a file',
  remove: 'Remove',
  loading: 'Fetching the sets …',
  removed: (title) => `${title} was removed.`,
  saved: 'The file was saved.',
  shared: 'The file was shared.',
  saveFailed: 'Saving as a file did not work. The set is still here.',
  damaged: {
    title: 'Cannot be read',
    text: 'Part of this is damaged. Nothing was thrown away. Save it as a file and show it to someone.',
    gone: 'The content of this is gone. Do you still have the file? Then import it again.',
  },
  more: (count) => (count === 1 ? 'Show 1 more card' : `Show ${count} more cards`),
  variant: 'Which name?',
  questions: 'Questions to talk about',
  trainers: {
    title: 'Only for trainers: the roles',
    hint: 'Will you play along later? Then do not read this.',
  },
  import: {
    button: 'Import',
    title: 'Bring in a set or case',
    lead: 'Choose one or more files. You first see what is in them. Nothing is kept until you want it.',
    reading: (name) => `Reading ${name} …`,
    done: (ready, refused) =>
      [
        ready > 0 && (ready === 1 ? '1 file can be taken in' : `${ready} files can be taken in`),
        refused > 0 && (refused === 1 ? '1 file cannot' : `${refused} files cannot`),
      ]
        .filter(Boolean)
        .join(', '),
    files: 'Chosen files',
    file: (name) => `File: ${name}`,
    kinds: { kaartenset: 'Card set', casus: 'Case' },
    stripped: (count) =>
      count === 1
        ? '1 hidden character was taken out.'
        : `${count} hidden characters were taken out.`,
    take: 'Take it in',
    update: 'Update',
    beside: 'Side by side',
    cancel: 'Cancel',
    close: 'Close',
    shippedCopy:
      'This one belongs to the app, and stays as it is. The file is put beside it as a copy of your own.',
    known: (title) => `You have this already: ${title}.`,
    same: 'Nothing has changed.',
    versions: (here, file) => `Version ${here} is here. The file holds version ${file}.`,
    older: 'Mind: the file is older than what is here.',
    changes: (added, removed, changed) =>
      [
        added > 0 && (added === 1 ? '1 card added' : `${added} cards added`),
        removed > 0 && (removed === 1 ? '1 card gone' : `${removed} cards gone`),
        changed > 0 && (changed === 1 ? '1 card changed' : `${changed} cards changed`),
      ]
        .filter(Boolean)
        .join(', '),
    otherwise: 'The cards are the same. Something else has changed, such as the explanation.',
    casusChanged: 'The text has changed.',
    talks: 'Conversations that exist already keep their own cards.',
    taken: (title) => `${title} is now among your sets.`,
    takenCasus: (title) => `${title} is now among your cases.`,
    updated: (title) => `${title} was updated.`,
    undone: 'Taken back.',
    undoFailed: 'Taking it back did not work.',
    conversation: {
      title: 'This is a conversation or a backup',
      text: 'You put those back in Reports. Nothing was done with it here.',
      link: 'To Reports',
    },
    failed: {
      full: 'The tablet is full. Nothing was kept. Make room and try again.',
      newer: 'Nothing can be kept now. Close all windows of Kaarttafel and open the app again.',
      insecure: 'This only works on a secure address, which begins with https.',
      other: 'Keeping it did not work. Nothing has changed. Try again.',
    },
  },
};
