const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const and = (names: readonly string[]) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
const quoted = (names: readonly string[]) => and(names.map((name) => `‘${name}’`));
const hidden = (rows: number, columns: number, sheets: number) =>
  [
    rows > 0 && (rows === 1 ? '1 hidden row' : `${rows} hidden rows`),
    columns > 0 && (columns === 1 ? '1 hidden column' : `${columns} hidden columns`),
    sheets > 0 && (sheets === 1 ? '1 hidden sheet' : `${sheets} hidden sheets`),
  ]
    .filter(Boolean)
    .join(', ');

export const importing: typeof import('../nl/import').importing = {
  title: 'Import',
  lead: 'Choose one or more files: a list from Excel or Word, a text with questions, or a set from Kaarttafel. You first see what is in them. Nothing is kept until you want it.',
  choose: 'Choose files',
  ways: 'You can also drag them here, or paste.',
  drop: 'Drop here',
  paste: {
    title: 'Paste text',
    hint: 'Rows from Excel, or one question per line',
    label: 'Your text',
    read: 'See what it becomes',
    name: 'Pasted cards.txt',
  },
  reading: (name) => `Reading ${name} …`,
  waiting: (name) => `${name} waits for its turn`,
  stop: 'Cancel',
  stopReading: (name) => `Cancel: stop reading ${name}`,
  stopped: 'Stopped. Nothing was kept.',
  done: (ready, refused) =>
    [
      ready > 0 && (ready === 1 ? '1 file can be taken in' : `${ready} files can be taken in`),
      refused > 0 && (refused === 1 ? '1 file cannot' : `${refused} files cannot`),
    ]
      .filter(Boolean)
      .join(', '),
  files: 'What comes in',
  file: (name) => `File: ${name}`,
  kinds: { casus: 'Case', werkvorm: 'Guided format' },
  counts: {
    cards,
    categories: (count) => (count === 1 ? '1 category' : `${count} categories`),
    leftOut: (count) => (count === 1 ? '1 row left out' : `${count} rows left out`),
  },
  html: (count) =>
    count === 1
      ? '1 cell held markup of a web page (HTML). It became plain text. Bold and lists stayed.'
      : `${count} cells held markup of a web page (HTML). It became plain text. Bold and lists stayed.`,
  stripped: (count) =>
    count === 1
      ? '1 hidden character was taken out.'
      : `${count} hidden characters were taken out.`,

  perColumn: 'Is there another category in each column? Then each cell becomes a card.',
  readPerColumn: 'Read a category in each column',
  left: {
    label: 'What goes otherwise than in the file',
    others: (sheets, count) =>
      sheets === 1
        ? `1 other sheet with ${rows(count)} does not come in yet.`
        : `${sheets} other sheets with ${rows(count)} do not come in yet.`,
    otherTables: (tables, count) =>
      tables === 1
        ? `1 other table or list with ${rows(count)} does not come in yet.`
        : `${tables} other tables or lists with ${rows(count)} do not come in yet.`,
    takeAll: 'Take all sheets along',
    takeAllTables: 'Take all along',
    together: (names) => `${names.length} sheets together: ${and(names)}.`,
    tablesTogether: (names) => `${names.length} parts together: ${and(names)}.`,
    onlyOne: (name) => `Only ‘${name}’`,
    hidden: (rows, columns, sheets) =>
      `${hidden(rows, columns, sheets)} ${rows + columns + sheets === 1 ? 'stays' : 'stay'} behind.`,
    takeHidden: 'Take along what is hidden',
    hiddenTaken: (rows, columns, sheets) =>
      `${hidden(rows, columns, sheets)} ${rows + columns + sheets === 1 ? 'comes' : 'come'} along.`,
    leaveHidden: 'Leave out what is hidden',
    personal: (names) =>
      names.length === 1
        ? `1 column does not come in: ${quoted(names)}. It says who filled it in, or when.`
        : `${names.length} columns do not come in: ${quoted(names)}. They say who filled it in, or when.`,
    takePersonal: (count) =>
      count === 1 ? 'Take this column all the same' : 'Take these columns all the same',
    personalTaken: (names) =>
      names.length === 1
        ? `1 column comes in on the back: ${quoted(names)}. It says who filled it in, or when.`
        : `${names.length} columns come in on the back: ${quoted(names)}. They say who filled it in, or when.`,
    leavePersonal: (count) =>
      count === 1 ? 'Leave this column out again' : 'Leave these columns out again',
    filled: (count) =>
      count === 1
        ? '1 card without a category gets that of the row above it.'
        : `${count} cards without a category get that of the row above them.`,
    leaveBlank: 'Put them with ‘Overig’',
    blank: (count) =>
      count === 1 ? '1 card has no category.' : `${count} cards have no category.`,
    fill: 'Take the category of the row above',
    later: (labels) =>
      labels.length === 1
        ? `${and(labels.map((label) => `‘${label}’`))} is only seen when someone asks for it: it is behind a button on the card.`
        : `${and(labels.map((label) => `‘${label}’`))} are only seen when someone asks for them: they are behind buttons on the card.`,
    showAtOnce: 'Show it at once',
    atOnce: (labels) =>
      `${and(labels.map((label) => `‘${label}’`))} ${labels.length === 1 ? 'stands' : 'stand'} on the back at once.`,
    showLater: 'Only when someone asks for it',
    pictures: (count) =>
      count === 1
        ? '1 picture stays behind: a card cannot have one yet.'
        : `${count} pictures stay behind: a card cannot have one yet.`,
    comments: (count) =>
      count === 1
        ? '1 remark beside a cell stays behind.'
        : `${count} remarks beside cells stay behind.`,
    paragraphs: (count) =>
      count === 1
        ? '1 paragraph outside the lists and tables stays behind.'
        : `${count} paragraphs outside the lists and tables stay behind.`,
    twins: (count, names) =>
      count === 1
        ? `1 other file in this zip holds the same cards. It does not come in once more: ${names.join('')}.`
        : `${count} other files in this zip hold the same cards. They do not come in once more: ${and([...names, ...(count > names.length ? [`${count - names.length} more`] : [])])}.`,
  },

  guess: {
    title: 'This is how I read it',
    lead: 'Is something wrong? Change it here. The cards below follow at once.',
    rereading: 'Reading it again …',
    setTitle: 'Title of the set',
    layout: 'Kind of file',
    layouts: {
      table: 'Table: one card a row',
      columns: 'Table: a category in each column',
      lines: 'One question a line',
      markdown: 'List with headings (Markdown)',
      anki: 'Cards from Anki',
    },
    encoding: 'Characters',
    encodings: {
      'utf-8': 'UTF-8 (mostly right)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16, the other way round',
      'windows-1252': 'Windows (older Excel)',
      'mac-roman': 'Mac (older Excel)',
      cp850: 'DOS (old programs)',
      cp437: 'DOS, American',
      'windows-1250': 'Windows, Central Europe',
    },
    encodingHint: 'Do you see odd characters, such as Ã« or ‰? Try another one.',
    delimiter: 'What stands between the columns?',
    delimiters: { ',': 'A comma', ';': 'A semicolon', '\t': 'A tab', '|': 'A bar: |' },
    noDelimiter: 'Nothing: there is one column',
    sheet: 'Which sheet?',
    part: 'Which table or list?',
    allSheets: 'All sheets',
    allParts: 'All together',
    header: 'Which row has the names of the columns?',
    headerHint: 'Tap that row. The cards begin in the row below.',
    headerRow: (row, text) => `Row ${row}: ${text}`,
    noHeader: 'There is no row with names',
    columns: 'What is in each column?',
    column: (at, header) => (header === null ? `Column ${at}` : `Column ${at}: ${header}`),
    roles: {
      front: 'Front of the card',
      category: 'Category',
      tags: 'Label(s)',
      id: 'Number of the card, by Kaarttafel',
      settings: 'Settings of the set, by Kaarttafel',
      ignore: 'Do not use',
    },
    section: (label) => `Back: ${label}`,
    emptyColumn: 'This column is empty',
    example: (text) => `For example: ${text}`,
  },
  what: {
    layouts: {
      table: 'Table',
      columns: 'Table with a category in each column',
      lines: 'One question a line',
      markdown: 'List with headings',
      anki: 'Cards from Anki',
    },
    books: { workbook: 'Excel file', opendocument: 'Spreadsheet (ODS)', word: 'Word file' },
    sheet: (name) => `sheet ‘${name}’`,
    sheets: (count) => `${count} sheets`,
    part: (name) => `‘${name}’`,
    parts: (count) => `${count} tables and lists`,
    delimiters: {
      ',': 'with commas',
      ';': 'with semicolons',
      '\t': 'with tabs',
      '|': 'with bars',
    },
    encodings: {
      'utf-8': '',
      'utf-16le': 'UTF-16 characters',
      'utf-16be': 'UTF-16 characters',
      'windows-1252': 'Windows characters',
      'mac-roman': 'Mac characters',
      cp850: 'DOS characters',
      cp437: 'DOS characters',
      'windows-1250': 'Windows characters (Central Europe)',
    },
    header: (row) => `header in row ${row}`,
    noHeader: 'no header',
  },

  problems: {
    title: (count) => (count === 1 ? '1 row to look at' : `${count} rows to look at`),
    row: (row) => `Row ${row}`,
    rowIn: (row, sheet) => `‘${sheet}’, row ${row}`,
    noText: 'empty row',
    more: (count) => `Show ${count} more rows`,
    takeAsides: 'Take these lines along',
    leaveAsides: 'Leave titles and remarks out again',
    why: {
      'no-front': 'There is nothing on the front.',
      'front-too-long': 'The text is too long for a front (more than 400 characters).',
      'text-too-long': 'A text is too long.',
      'no-category': 'It has no category.',
      double: 'This front is there already.',
      'too-many-cells': 'This row has more cells than there are columns.',
      'too-many-categories': 'There are more categories than fit in a set.',
      'too-many-tags': 'There are more labels than fit.',
      'too-many-items': 'The list has more than 30 items.',
      'over-limit': 'A set holds 5,000 cards. This row and what comes after it is too much.',
      'open-quote': 'A quotation mark opens and never closes.',
      'name-too-long': 'The name of a category, label or part is too long.',
      aside: 'This line looks like a title or a remark, not a card.',
      footnote: 'This is a footnote. A card has no place for it.',
      'too-many-columns': 'A card holds 12 parts. There is no room for these columns.',
      'joined-line': 'This line belongs to the row above.',
      'loose-line': 'This line stands by itself: the other rows have more columns.',
      'odd-letter': 'It holds a letter that could not be read well.',
      image: 'There is a picture in it. A card cannot have one yet.',
      date: 'There is a date in it. A spreadsheet sometimes makes one of something like 1-2 by itself.',
      'cell-error': 'A formula in this row has no outcome.',
      settings: 'The settings of the set cannot be read any more.',
    },
    outcome: {
      'left-out': 'This row does not come in.',
      changed: 'This row comes in, but not exactly like this.',
      kept: 'This row comes in as it is.',
    },
    changed: {
      'text-too-long': 'This row comes in. The end of that text is left out.',
      'no-category': 'The card goes to ‘Overig’.',
      'too-many-cells': 'The card comes in, without what is too much.',
      'too-many-categories': 'The card goes to ‘Overig’.',
      'too-many-tags': 'The card comes in, with fewer labels.',
      'too-many-items': 'The card comes in, with the first 30 items.',
      'name-too-long': 'The card comes in. The name was shortened.',
      'too-many-columns': 'What stands in them does not come in.',
      'joined-line': 'The text is on that card now.',
      'odd-letter': 'The card comes in. See whether the text is right, or choose other characters.',
      image: 'The card comes in, without the picture.',
      'cell-error': 'That cell stays empty.',
      settings: 'The cards come in, with usual settings.',
    },
  },
  preview: {
    title: 'These will be the cards',
    more: (count) => (count === 1 ? 'Show 1 more card' : `Show ${count} more cards`),
    look: { casus: 'Look at the case', werkvorm: 'Look at the format' },
    none: {
      title: 'Read like this, no card comes of it',
      text: 'Nothing has changed yet. Point out below which column is the front of the card, or which row has the names of the columns.',
    },
  },

  take: 'Take it in',
  takeAll: 'Take all in',
  takeAllDetail: (count) => `${count} files`,
  chooseFirst: (count) =>
    count === 1
      ? 'One file is like something that is here already. Choose yourself what to do with it.'
      : `${count} files are like something that is here already. Choose yourself what to do with them.`,
  update: 'Update',
  beside: 'Keep both',
  cancel: 'Cancel',
  close: 'Close',
  shippedCopy:
    'This one belongs to the app, and stays as it is. The file is put beside it as a copy of your own.',
  known: (title) => `You have this already: ${title}.`,
  besideAs: (title) => `Do you keep both? Then the new one is called: ${title}.`,
  knownTitle: {
    kaartenset: (title) => `You already have a set of this name: ${title}.`,
    casus: (title) => `You already have a case of this name: ${title}.`,
    werkvorm: (title) => `You already have a format of this name: ${title}.`,
  },
  doubt: (title) =>
    `You may already have this one, under another name: ${title}. Is this something else? Then keep both.`,
  twin: (name) => `This is the same as ${name}. It comes in once.`,
  missing: {
    lead: { kaartenset: 'This set', casus: 'This case', werkvorm: 'This format' },
    kaartenset: (lead, title) =>
      `${lead} belongs with ${title === null ? 'a set' : `the set ${title}`}. That did not come along.`,
    casus: (lead, title) =>
      `${lead} belongs with ${title === null ? 'a case' : `the case ${title}`}. That did not come along.`,
    werkvorm: (lead, title) =>
      `${lead} belongs with ${title === null ? 'a format' : `the format ${title}`}. That did not come along.`,
    ask: 'Ask whoever gave you this to export everything together.',
  },
  conflicts: {
    title: (count) =>
      count === 1
        ? '1 thing changed both here and in the file'
        : `${count} things changed both here and in the file`,
    lead: 'Choose what stays. What you don’t choose is kept as an earlier version.',
    all: 'Choose for all at once',
    mine: 'Mine',
    theirs: 'The one in the file',
    both: 'Both',
    gone: 'Thrown away',
    card: (front) => `Card: ${front}`,
    back: 'The back, the category or a label differs.',
    settings: {
      title: 'The title of the set',
      shortTitle: 'The short title',
      description: 'The description',
      source: 'The source',
      licence: 'What others may do with it',
      lang: 'The language of the cards',
      play: 'How it is played',
    },
    categories: (name) => `Category: ${name}`,
    sections: (name) => `Part of the back: ${name}`,
    tags: (name) => `Label: ${name}`,
  },
  kept: 'What stood here is kept as an earlier version.',
  binned: 'Cards that go lie in the bin of the set afterwards.',
  changedHere: 'Mind: something changed here too. Updating puts the file in its place.',
  tooMuch: 'Together they don’t fit into one set. Keep both.',
  comparing: 'Comparing …',
  same: 'Nothing has changed.',
  versions: (here, file) => `Version ${here} is here. The file holds version ${file}.`,
  older: 'Mind: the file is older than what is here.',
  unreadable:
    'What is here is not finished yet or cannot be read. Updating puts this file in its place.',
  changes: {
    title: 'What will change?',
    added: (count) => (count === 1 ? '1 card added' : `${count} cards added`),
    removed: (count) => (count === 1 ? '1 card gone' : `${count} cards gone`),
    changed: (count) => (count === 1 ? '1 card changed' : `${count} cards changed`),
    was: (text) => `Was: ${text}`,
    back: 'Its back, category or a label is different.',
    more: (count) => `and ${count} more`,
  },
  otherwise: 'The cards are the same. Something else has changed, such as the explanation.',
  casusChanged: 'The text has changed.',
  talks: 'Conversations that exist already keep their own cards.',

  taken: {
    kaartenset: (title) => `${title} is now among your sets.`,
    casus: (title) => `${title} is now among your cases.`,
    werkvorm: (title) => `${title} is now among your formats.`,
  },
  takenAll: (count) => (count === 1 ? '1 file was taken in.' : `${count} files were taken in.`),
  updated: (title) => `${title} was updated.`,
  undo: 'Undo',
  undone: 'Taken back. All is as it was.',
  undoFailed: 'Taking it back did not work. Nothing has changed.',
  next: { look: 'Look', play: 'Play', edit: 'Edit', print: 'Print', export: 'Export' },

  conversation: {
    title: 'This is a conversation or a backup',
    text: 'You fetch a conversation in Reports, and restore a backup there. Nothing was done with it here.',
    link: 'To Reports',
  },
  failed: {
    full: 'The tablet is full. Nothing was kept. Make room and try again.',
    newer: 'Nothing can be kept now. Close all windows of Kaarttafel and open the app again.',
    insecure: 'This only works on a secure address, which begins with https.',
    other: 'Keeping it did not work. Nothing has changed. Try again.',
  },
  refusal: {
    looksLike: {
      image: {
        title: 'This is a photo or picture, not a card set',
        text: 'Nothing has changed. Are there questions on it? Type them into a list, or paste them here.',
      },
      pdf: {
        title: 'This is a PDF, not a card set',
        text: 'Nothing has changed. Open the PDF, copy the questions and paste them here.',
      },
      word: {
        title: 'This is a text of a kind that the app does not read',
        text: 'Nothing has changed. Open it and save it as a Word document (.docx). Then choose that file. Or copy the questions and paste them here.',
      },
      presentation: {
        title: 'This is a presentation, not a card set',
        text: 'Nothing has changed. Open it, copy the questions and paste them here.',
      },
      'old-excel': {
        title: 'This is a spreadsheet of a kind that the app does not read',
        text: 'Nothing has changed. Open it and save it as Excel (.xlsx) or as CSV. Then choose that file.',
      },
      pages: {
        title: 'This is a text from Pages',
        text: 'Nothing has changed. In Pages, export to Word (.docx). Then choose that file.',
      },
      numbers: {
        title: 'This is a spreadsheet from Numbers',
        text: 'Nothing has changed. In Numbers, export to Excel (.xlsx). Then choose that file.',
      },
      'anki-package': {
        title: 'This is a package from Anki',
        text: 'Nothing has changed. In Anki, export as text (.txt). Then choose that file.',
      },
      'audio-or-video': {
        title: 'This is sound or a film, not a card set',
        text: 'Nothing has changed. Choose another file.',
      },
      'web-page': {
        title: 'This is a web page, not a card set',
        text: 'Nothing has changed. Are there questions on it? Copy them there and paste them here.',
      },
      'bank-statement': {
        title: 'This looks like a bank statement',
        text: 'Nothing was kept or changed. Choose another file.',
      },
      'other-tool': {
        title: 'This is a file of another program',
        text: 'Nothing has changed. Can that program save a list as CSV or Excel? Then choose that file.',
      },
      program: {
        title: 'This is a program, not a card set',
        text: 'Nothing was run or changed. Choose another file.',
      },
      encrypted: {
        title: 'This file has a password',
        text: 'Nothing has changed. Take the password off, save it again and choose it once more.',
      },
      binary: {
        title: 'This is no text and no table',
        text: 'The app does not know what it is. Nothing has changed. Choose a list from Excel or Word, a text or a set from Kaarttafel.',
      },
    },
    zip: {
      bytes: {
        title: 'This file becomes too big when it is unpacked',
        text: (limit) =>
          `More than ${limit} MB is too much for the app. Nothing was unpacked or changed. Choose the files one by one.`,
      },
      entries: {
        title: 'There are too many files in this zip',
        text: (limit) =>
          `More than ${limit} is too much for the app. Nothing was unpacked or changed. Unpack the zip yourself and choose what you need.`,
      },
      depth: {
        title: 'There is another zip in this zip',
        text: (limit) =>
          `The app looks ${limit} zip deep. Nothing has changed. Unpack the outer zip yourself and choose the zip that is in it.`,
      },
    },
    damaged: {
      title: 'This file is damaged',
      text: 'It cannot be read. Nothing has changed. Make or send it again.',
    },
    tooSlow: {
      title: 'Reading this file takes too long',
      text: 'Reading was stopped. Nothing has changed. Make the file smaller, or save it as CSV and choose that.',
    },
    noRows: {
      title: 'There are no questions in this file',
      text: 'Not one row has text. Nothing has changed. Is your list on another sheet, or in another file?',
    },
  },
};
