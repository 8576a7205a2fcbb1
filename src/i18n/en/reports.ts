import { backups } from './backups';
import { count } from './count';

export const reports: typeof import('../nl/reports').reports = {
  title: 'Reports',
  lead: 'All conversations of this tablet, by table.',
  tableOf: (day: string) => `Table ${day}`,
  who: (names: string) => `With ${names}`,
  players: (number: number) => count(number, 'player', 'players'),
  others: (number: number) => count(number, 'other', 'others'),
  open: 'Open',
  closed: 'Done',
  goOn: 'Continue',
  report: 'Report',
  keepUntil: (day: string) => `After ${day} the app asks whether this may go`,
  expired: (day: string) => `Was to be kept until ${day}`,
  due: {
    title: (number) =>
      number === 1
        ? 'The time to keep one conversation is over'
        : `The time to keep ${number} conversations is over`,
    text: 'Nothing goes by itself. Look at them first. Wiping can be undone for a moment.',
    keep: '30 more days',
  },
  rename: {
    button: 'Change name',
    of: (table: string) => `Change the name of ${table}`,
    label: 'Name of this table',
    hint: 'May be empty. A name is saved on this tablet.',
    save: 'Save',
    saved: 'The name is saved.',
    failed: 'The name is not saved. Try again.',
  },
  remove: {
    one: (title: string) => `Wipe ${title}`,
    choose: 'Select',
    stop: 'Stop choosing',
    pick: (title: string) => `Choose ${title}`,
    chosen: (number: number) =>
      number === 0
        ? 'Nothing chosen yet'
        : `${count(number, 'conversation', 'conversations')} chosen`,
    button: (number: number) => `Wipe ${count(number, 'conversation', 'conversations')}`,
    done: (number: number) => `${count(number, 'conversation', 'conversations')} wiped.`,
    undo: 'Undo',
    back: (number: number) =>
      number === 1 ? 'The conversation is back.' : 'The conversations are back.',
    failed: 'Wiping did not work. Everything is still here. Try again.',
    backFailed: 'Bringing it back did not work. Try again.',
    backGone: (number: number) =>
      number === 1
        ? 'It can’t be brought back: the conversation was wiped in another window meanwhile.'
        : `${number} conversations can’t be brought back: they were wiped in another window meanwhile.`,
  },
  empty: {
    title: 'Your conversations will be here',
    text: 'When you start a conversation, it stands here. You can read it again, print it or go on with it.',
    start: 'Choose a set',
  },
  unreachable: {
    title: 'The reports can’t open right now',
    text: 'The tablet doesn’t hand over the conversations for a moment. Nothing was thrown away.',
  },
  damaged: {
    title: 'Can’t be opened',
    text: 'A part of these conversations is damaged. Nothing was thrown away. Save them as a file and show it to someone who helps you.',
    name: (number: number) => `Damaged conversation ${number}`,
    newer: (number: number) => `Conversation ${number}, made with a newer version`,
    save: 'Save as it is',
    saveOf: (name: string) => `Save as it is: ${name}`,
    things: {
      title: 'Damaged data',
      text: 'The app can’t read this. The rest simply works. Save it as a file and show that to someone who helps you. Or wipe it.',
      kinds: {
        shelf: 'Something from the Workshop',
        drafts: 'Something from the Workshop that isn’t finished',
        versions: 'An earlier version from the Workshop',
        content: 'Cards, a case or a format',
        tables: 'The data of a table',
        texts: 'A typed text',
      },
      name: (kind: string, number: number) => `${kind} (${number})`,
      wipe: 'Wipe this',
      wipeOf: (name: string) => `Wipe: ${name}`,
      sure: (name: string) => `Wipe ${name}?`,
      gone: 'You can’t get this back.',
      confirm: 'Wipe this for good',
      wiped: (name: string) => `${name} was wiped.`,
      failed: 'Wiping failed. It is still there. Try again.',
    },
  },
  ...backups,
};
