const cards = (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`);
const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);
const and = (names: readonly string[]) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} en ${names[names.length - 1]}`;
const quoted = (names: readonly string[]) => and(names.map((name) => `‘${name}’`));
const hidden = (rows: number, columns: number, sheets: number) =>
  [
    rows > 0 && (rows === 1 ? '1 verborgen rij' : `${rows} verborgen rijen`),
    columns > 0 && (columns === 1 ? '1 verborgen kolom' : `${columns} verborgen kolommen`),
    sheets > 0 && (sheets === 1 ? '1 verborgen blad' : `${sheets} verborgen bladen`),
  ]
    .filter(Boolean)
    .join(', ');

export const importing = {
  title: 'Importeer',
  lead: 'Kies een of meer bestanden: een lijst uit Excel of Word, een tekst met vragen, of een set van Kaarttafel. Je ziet eerst wat erin zit. Er wordt pas iets bewaard als jij dat wilt.',
  choose: 'Kies bestanden',
  ways: 'Je kunt ze ook hierheen slepen, of plakken.',
  drop: 'Laat hier los',
  paste: {
    title: 'Plak tekst',
    hint: 'Rijen uit Excel, of één vraag per regel',
    label: 'Je tekst',
    read: 'Bekijk wat het wordt',
    name: 'Geplakte kaarten.txt',
  },
  reading: (name: string) => `${name} lezen …`,
  waiting: (name: string) => `${name} wacht op zijn beurt`,
  stop: 'Annuleren',
  stopReading: (name: string) => `Annuleren: ${name} niet verder lezen`,
  stopped: 'Gestopt. Er is niets bewaard.',
  done: (ready: number, refused: number): string =>
    [
      ready > 0 &&
        (ready === 1 ? '1 bestand kun je overnemen' : `${ready} bestanden kun je overnemen`),
      refused > 0 && (refused === 1 ? '1 bestand niet' : `${refused} bestanden niet`),
    ]
      .filter(Boolean)
      .join(', '),
  files: 'Wat er binnenkomt',
  file: (name: string) => `Bestand: ${name}`,
  kinds: { casus: 'Casus', werkvorm: 'Werkvorm' },
  counts: {
    cards,
    categories: (count: number) => (count === 1 ? '1 categorie' : `${count} categorieën`),
    leftOut: (count: number) =>
      count === 1 ? '1 rij overgeslagen' : `${count} rijen overgeslagen`,
  },
  html: (count: number) =>
    count === 1
      ? 'In 1 cel stond opmaak van een webpagina (HTML). Dat is gewone tekst geworden. Vet en lijstjes zijn gebleven.'
      : `In ${count} cellen stond opmaak van een webpagina (HTML). Dat is gewone tekst geworden. Vet en lijstjes zijn gebleven.`,
  stripped: (count: number) =>
    count === 1
      ? '1 onzichtbaar teken is weggehaald.'
      : `${count} onzichtbare tekens zijn weggehaald.`,

  perColumn: 'Staat er in elke kolom een andere categorie? Dan wordt elke cel een kaart.',
  readPerColumn: 'Lees een categorie per kolom',
  left: {
    label: 'Wat er anders gaat dan in het bestand',
    others: (sheets: number, count: number) =>
      sheets === 1
        ? `1 ander blad met ${rows(count)} doet nog niet mee.`
        : `${sheets} andere bladen met ${rows(count)} doen nog niet mee.`,
    otherTables: (tables: number, count: number) =>
      tables === 1
        ? `1 andere tabel of lijst met ${rows(count)} doet nog niet mee.`
        : `${tables} andere tabellen of lijsten met ${rows(count)} doen nog niet mee.`,
    takeAll: 'Neem alle bladen mee',
    takeAllTables: 'Neem alles mee',
    together: (names: readonly string[]) => `${names.length} bladen samen: ${and(names)}.`,
    tablesTogether: (names: readonly string[]) => `${names.length} delen samen: ${and(names)}.`,
    onlyOne: (name: string) => `Alleen ‘${name}’`,
    hidden: (rows: number, columns: number, sheets: number) =>
      `${hidden(rows, columns, sheets)} ${rows + columns + sheets === 1 ? 'blijft' : 'blijven'} weg.`,
    takeHidden: 'Neem mee wat verborgen is',
    hiddenTaken: (rows: number, columns: number, sheets: number) =>
      `${hidden(rows, columns, sheets)} ${rows + columns + sheets === 1 ? 'komt' : 'komen'} mee.`,
    leaveHidden: 'Laat weg wat verborgen is',
    personal: (names: readonly string[]) =>
      names.length === 1
        ? `1 kolom komt niet mee: ${quoted(names)}. Daar staat in wie het invulde, of wanneer.`
        : `${names.length} kolommen komen niet mee: ${quoted(names)}. Daar staat in wie het invulde, of wanneer.`,
    takePersonal: (count: number): string =>
      count === 1 ? 'Neem deze kolom toch mee' : 'Neem deze kolommen toch mee',
    personalTaken: (names: readonly string[]) =>
      names.length === 1
        ? `1 kolom komt mee op de achterkant: ${quoted(names)}. Daar staat in wie het invulde, of wanneer.`
        : `${names.length} kolommen komen mee op de achterkant: ${quoted(names)}. Daar staat in wie het invulde, of wanneer.`,
    leavePersonal: (count: number): string =>
      count === 1 ? 'Laat deze kolom weer weg' : 'Laat deze kolommen weer weg',
    filled: (count: number) =>
      count === 1
        ? '1 kaart zonder categorie krijgt die van de rij erboven.'
        : `${count} kaarten zonder categorie krijgen die van de rij erboven.`,
    leaveBlank: 'Zet ze bij ‘Overig’',
    blank: (count: number) =>
      count === 1 ? '1 kaart heeft geen categorie.' : `${count} kaarten hebben geen categorie.`,
    fill: 'Neem de categorie van de rij erboven',
    later: (labels: readonly string[]) =>
      labels.length === 1
        ? `${and(labels.map((label) => `‘${label}’`))} zie je pas als iemand erom vraagt: het zit achter een knop op de kaart.`
        : `${and(labels.map((label) => `‘${label}’`))} zie je pas als iemand erom vraagt: ze zitten achter een knop op de kaart.`,
    showAtOnce: 'Laat het meteen zien',
    atOnce: (labels: readonly string[]) =>
      `${and(labels.map((label) => `‘${label}’`))} ${labels.length === 1 ? 'staat' : 'staan'} meteen op de achterkant.`,
    showLater: 'Pas als iemand erom vraagt',
    pictures: (count: number) =>
      count === 1
        ? '1 plaatje blijft weg: dat kan nog niet op een kaart.'
        : `${count} plaatjes blijven weg: die kunnen nog niet op een kaart.`,
    comments: (count: number) =>
      count === 1
        ? '1 opmerking bij een cel blijft weg.'
        : `${count} opmerkingen bij cellen blijven weg.`,
    paragraphs: (count: number) =>
      count === 1
        ? '1 alinea buiten de lijsten en tabellen blijft weg.'
        : `${count} alinea’s buiten de lijsten en tabellen blijven weg.`,
    twins: (count: number, names: readonly string[]) =>
      count === 1
        ? `Nog 1 bestand in deze zip heeft dezelfde kaarten. Dat komt niet nog een keer mee: ${names.join('')}.`
        : `Nog ${count} bestanden in deze zip hebben dezelfde kaarten. Die komen niet nog een keer mee: ${and([...names, ...(count > names.length ? [`nog ${count - names.length}`] : [])])}.`,
  },

  guess: {
    title: 'Zo lees ik het',
    lead: 'Klopt er iets niet? Verander het hier. De kaarten hieronder gaan meteen mee.',
    rereading: 'Opnieuw lezen …',
    setTitle: 'Titel van de set',
    layout: 'Soort bestand',
    layouts: {
      table: 'Tabel: één kaart per rij',
      columns: 'Tabel: een categorie per kolom',
      lines: 'Eén vraag per regel',
      markdown: 'Lijst met kopjes (Markdown)',
      anki: 'Kaarten uit Anki',
    },
    encoding: 'Tekens',
    encodings: {
      'utf-8': 'UTF-8 (meestal goed)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16, andersom',
      'windows-1252': 'Windows (oudere Excel)',
      'mac-roman': 'Mac (oudere Excel)',
      cp850: 'DOS (oude programma’s)',
      cp437: 'DOS, Amerikaans',
      'windows-1250': 'Windows, Midden-Europa',
    },
    encodingHint: 'Zie je vreemde tekens, zoals Ã« of ‰? Probeer een andere.',
    delimiter: 'Wat staat er tussen de kolommen?',
    delimiters: { ',': 'Een komma', ';': 'Een puntkomma', '\t': 'Een tab', '|': 'Een streepje: |' },
    noDelimiter: 'Niets: er is één kolom',
    sheet: 'Welk blad?',
    part: 'Welke tabel of lijst?',
    allSheets: 'Alle bladen',
    allParts: 'Alles samen',
    header: 'In welke rij staan de namen van de kolommen?',
    headerHint: 'Tik op die rij. De kaarten beginnen in de rij eronder.',
    headerRow: (row: number, text: string) => `Rij ${row}: ${text}`,
    noHeader: 'Er is geen rij met namen',
    columns: 'Wat staat er in elke kolom?',
    column: (at: number, header: string | null) =>
      header === null ? `Kolom ${at}` : `Kolom ${at}: ${header}`,
    roles: {
      front: 'Voorkant van de kaart',
      category: 'Categorie',
      tags: 'Label(s)',
      id: 'Nummer van de kaart, van Kaarttafel',
      settings: 'Instellingen van de set, van Kaarttafel',
      ignore: 'Niet gebruiken',
    },
    section: (label: string) => `Achterkant: ${label}`,
    emptyColumn: 'Deze kolom is leeg',
    example: (text: string) => `Bijvoorbeeld: ${text}`,
  },
  what: {
    layouts: {
      table: 'Tabel',
      columns: 'Tabel met een categorie per kolom',
      lines: 'Eén vraag per regel',
      markdown: 'Lijst met kopjes',
      anki: 'Kaarten uit Anki',
    },
    books: { workbook: 'Excel-bestand', opendocument: 'Rekenblad (ODS)', word: 'Word-bestand' },
    sheet: (name: string) => `blad ‘${name}’`,
    sheets: (count: number) => `${count} bladen`,
    part: (name: string) => `‘${name}’`,
    parts: (count: number) => `${count} tabellen en lijsten`,
    delimiters: {
      ',': 'met komma’s',
      ';': 'met puntkomma’s',
      '\t': 'met tabs',
      '|': 'met streepjes',
    },
    encodings: {
      'utf-8': '',
      'utf-16le': 'UTF-16-tekens',
      'utf-16be': 'UTF-16-tekens',
      'windows-1252': 'Windows-tekens',
      'mac-roman': 'Mac-tekens',
      cp850: 'DOS-tekens',
      cp437: 'DOS-tekens',
      'windows-1250': 'Windows-tekens (Midden-Europa)',
    },
    header: (row: number) => `kopregel op rij ${row}`,
    noHeader: 'geen kopregel',
  },

  problems: {
    title: (count: number) =>
      count === 1 ? '1 rij om naar te kijken' : `${count} rijen om naar te kijken`,
    row: (row: number) => `Rij ${row}`,
    rowIn: (row: number, sheet: string) => `‘${sheet}’, rij ${row}`,
    noText: 'lege rij',
    more: (count: number) => `Toon nog ${count} rijen`,
    takeAsides: 'Neem deze regels toch mee',
    leaveAsides: 'Laat titels en opmerkingen weer weg',
    why: {
      'no-front': 'Er staat niets op de voorkant.',
      'front-too-long': 'De tekst is te lang voor een voorkant (meer dan 400 tekens).',
      'text-too-long': 'Een tekst is te lang.',
      'no-category': 'Er staat geen categorie bij.',
      double: 'Deze voorkant staat er al.',
      'too-many-cells': 'Deze rij heeft meer cellen dan er kolommen zijn.',
      'too-many-categories': 'Er zijn meer categorieën dan er in een set passen.',
      'too-many-tags': 'Er zijn meer labels dan er passen.',
      'too-many-items': 'De lijst heeft meer dan 30 punten.',
      'over-limit': 'In een set passen 5.000 kaarten. Deze rij en wat erna komt, is te veel.',
      'open-quote': 'Er gaat een aanhalingsteken open en niet meer dicht.',
      'name-too-long': 'De naam van een categorie, label of deel is te lang.',
      aside: 'Deze regel lijkt een titel of een opmerking, geen kaart.',
      footnote: 'Dit is een voetnoot. Die past niet op een kaart.',
      'too-many-columns': 'Op een kaart passen 12 delen. Deze kolommen kunnen er niet meer bij.',
      'joined-line': 'Deze regel hoort bij de rij erboven.',
      'loose-line': 'Deze regel staat los: de andere rijen hebben meer kolommen.',
      'odd-letter': 'Er staat een letter in die niet goed te lezen was.',
      image: 'Er zit een plaatje in. Dat kan nog niet op een kaart.',
      date: 'Er staat een datum in. Een rekenblad maakt die soms zelf van iets als 1-2.',
      'cell-error': 'Een formule in deze rij heeft geen uitkomst.',
      settings: 'De instellingen van de set zijn niet meer te lezen.',
    },
    outcome: {
      'left-out': 'Deze rij komt niet mee.',
      changed: 'Deze rij komt mee, maar niet precies zo.',
      kept: 'Deze rij komt mee zoals hij is.',
    },
    changed: {
      'text-too-long': 'Deze rij komt mee. Het einde van die tekst valt weg.',
      'no-category': 'De kaart komt bij ‘Overig’.',
      'too-many-cells': 'De kaart komt mee, zonder wat er te veel staat.',
      'too-many-categories': 'De kaart komt bij ‘Overig’.',
      'too-many-tags': 'De kaart komt mee, met minder labels.',
      'too-many-items': 'De kaart komt mee, met de eerste 30 punten.',
      'name-too-long': 'De kaart komt mee. De naam is ingekort.',
      'too-many-columns': 'Wat daarin staat, komt niet mee.',
      'joined-line': 'De tekst staat nu op die kaart.',
      'odd-letter': 'De kaart komt mee. Kijk of de tekst klopt, of kies andere tekens.',
      image: 'De kaart komt mee, zonder het plaatje.',
      'cell-error': 'Die cel blijft leeg.',
      settings: 'De kaarten komen mee, met gewone instellingen.',
    },
  },
  preview: {
    title: 'Dit worden de kaarten',
    more: (count: number) => (count === 1 ? 'Toon nog 1 kaart' : `Toon nog ${count} kaarten`),
    look: { casus: 'Bekijk de casus', werkvorm: 'Bekijk de werkvorm' },
    none: {
      title: 'Zo komt er geen kaart uit',
      text: 'Er is nog niets veranderd. Wijs hieronder aan welke kolom de voorkant van de kaart is, of welke rij de namen van de kolommen heeft.',
    },
  },

  take: 'Overnemen',
  takeAll: 'Alles overnemen',
  takeAllDetail: (count: number) => `${count} bestanden`,
  chooseFirst: (count: number) =>
    count === 1
      ? 'Eén bestand lijkt op iets wat hier al staat. Kies daar zelf wat ermee moet.'
      : `${count} bestanden lijken op iets wat hier al staat. Kies daar zelf wat ermee moet.`,
  update: 'Bijwerken',
  beside: 'Bewaar allebei',
  cancel: 'Annuleren',
  close: 'Sluit',
  shippedCopy:
    'Deze hoort al bij de app. Die blijft zoals hij is. Dit bestand komt er als eigen kopie naast.',
  known: (title: string) => `Je hebt deze al: ${title}.`,
  besideAs: (title: string) => `Bewaar je ze allebei? Dan heet de nieuwe: ${title}.`,
  knownTitle: {
    kaartenset: (title: string) => `Je hebt al een set met deze naam: ${title}.`,
    casus: (title: string) => `Je hebt al een casus met deze naam: ${title}.`,
    werkvorm: (title: string) => `Je hebt al een werkvorm met deze naam: ${title}.`,
  },
  doubt: (title: string) =>
    `Misschien heb je deze al, onder een andere naam: ${title}. Is dit iets anders? Bewaar dan allebei.`,
  twin: (name: string) => `Dit is hetzelfde als ${name}. Het komt één keer mee.`,
  missing: {
    lead: { kaartenset: 'Deze set', casus: 'Deze casus', werkvorm: 'Deze werkvorm' },
    kaartenset: (lead: string, title: string | null) =>
      `${lead} hoort bij ${title === null ? 'een set' : `de set ${title}`}. Die staat er niet bij.`,
    casus: (lead: string, title: string | null) =>
      `${lead} hoort bij ${title === null ? 'een casus' : `de casus ${title}`}. Die staat er niet bij.`,
    werkvorm: (lead: string, title: string | null) =>
      `${lead} hoort bij ${title === null ? 'een werkvorm' : `de werkvorm ${title}`}. Die staat er niet bij.`,
    ask: 'Vraag aan wie dit gaf om alles samen te exporteren.',
  },
  conflicts: {
    title: (count: number) =>
      count === 1
        ? '1 ding is hier én in het bestand veranderd'
        : `${count} dingen zijn hier én in het bestand veranderd`,
    lead: 'Kies wat er blijft. Wat je niet kiest, blijft als eerdere versie bewaard.',
    all: 'Alles tegelijk kiezen',
    mine: 'Die van mij',
    theirs: 'Die van het bestand',
    both: 'Allebei',
    gone: 'Weggegooid',
    card: (front: string) => `Kaart: ${front}`,
    back: 'De achterkant, de categorie of een label is anders.',
    settings: {
      title: 'De titel van de set',
      shortTitle: 'De korte titel',
      description: 'De beschrijving',
      source: 'De bron',
      licence: 'Wat anderen ermee mogen',
      lang: 'De taal van de kaarten',
      play: 'Hoe je speelt',
    },
    categories: (name: string) => `Categorie: ${name}`,
    sections: (name: string) => `Deel van de achterkant: ${name}`,
    tags: (name: string) => `Label: ${name}`,
  },
  kept: 'Wat hier stond, blijft als eerdere versie bewaard.',
  binned: 'Kaarten die weggaan, liggen daarna in de prullenbak van de set.',
  changedHere: 'Let op: hier is ook iets veranderd. Bijwerken zet het bestand ervoor in de plaats.',
  tooMuch: 'Samen past het niet in één set. Bewaar ze allebei.',
  comparing: 'Even vergelijken …',
  same: 'Er is niets veranderd.',
  versions: (here: number, file: number) =>
    `Hier staat versie ${here}. In het bestand zit versie ${file}.`,
  older: 'Let op: het bestand is ouder dan wat hier staat.',
  unreadable:
    'Wat hier staat is nog niet af of niet te lezen. Bijwerken zet dit bestand ervoor in de plaats.',
  changes: {
    title: 'Wat verandert er?',
    added: (count: number) => (count === 1 ? '1 kaart erbij' : `${count} kaarten erbij`),
    removed: (count: number) => (count === 1 ? '1 kaart weg' : `${count} kaarten weg`),
    changed: (count: number) => (count === 1 ? '1 kaart veranderd' : `${count} kaarten veranderd`),
    was: (text: string) => `Was: ${text}`,
    back: 'De achterkant, de categorie of een label is anders.',
    more: (count: number) => `en nog ${count}`,
  },
  otherwise: 'De kaarten zijn gelijk. Iets anders is veranderd, zoals de uitleg.',
  casusChanged: 'De tekst is veranderd.',
  talks: 'Gesprekken die er al zijn, houden hun eigen kaarten.',

  taken: {
    kaartenset: (title: string) => `${title} staat nu bij jouw sets.`,
    casus: (title: string) => `${title} staat nu bij jouw casussen.`,
    werkvorm: (title: string) => `${title} staat nu bij jouw werkvormen.`,
  },
  takenAll: (count: number) =>
    count === 1 ? '1 bestand is overgenomen.' : `${count} bestanden zijn overgenomen.`,
  updated: (title: string) => `${title} is bijgewerkt.`,
  undo: 'Ongedaan maken',
  undone: 'Teruggedraaid. Alles staat weer zoals het was.',
  undoFailed: 'Terugdraaien lukte niet. Er is niets veranderd.',
  next: { look: 'Bekijk', play: 'Speel', edit: 'Bewerk', print: 'Afdrukken', export: 'Exporteer' },

  conversation: {
    title: 'Dit is een gesprek of een reservekopie',
    text: 'Een gesprek haal je op bij Verslagen, een reservekopie zet je daar terug. Hier is niets mee gedaan.',
    link: 'Naar Verslagen',
  },
  failed: {
    full: 'De tablet is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.',
    newer:
      'Nu kan er niets bewaard worden. Sluit alle vensters van Kaarttafel en open de app opnieuw.',
    insecure: 'Dit kan alleen op een beveiligd adres, dat begint met https.',
    other: 'Bewaren lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
  refusal: {
    looksLike: {
      image: {
        title: 'Dit is een foto of plaatje, geen kaartenset',
        text: 'Er is niets veranderd. Staan er vragen op? Typ ze over in een lijst, of plak ze hier.',
      },
      pdf: {
        title: 'Dit is een PDF, geen kaartenset',
        text: 'Er is niets veranderd. Open de PDF, kopieer de vragen en plak ze hier.',
      },
      word: {
        title: 'Dit is een tekst van een soort die de app niet leest',
        text: 'Er is niets veranderd. Open hem en bewaar hem als Word-document (.docx). Kies daarna dat bestand. Of kopieer de vragen en plak ze hier.',
      },
      presentation: {
        title: 'Dit is een presentatie, geen kaartenset',
        text: 'Er is niets veranderd. Open haar, kopieer de vragen en plak ze hier.',
      },
      'old-excel': {
        title: 'Dit is een rekenblad van een soort die de app niet leest',
        text: 'Er is niets veranderd. Open het en bewaar het als Excel (.xlsx) of als CSV. Kies daarna dat bestand.',
      },
      pages: {
        title: 'Dit is een tekst uit Pages',
        text: 'Er is niets veranderd. Kies in Pages voor exporteren naar Word (.docx). Kies daarna dat bestand.',
      },
      numbers: {
        title: 'Dit is een rekenblad uit Numbers',
        text: 'Er is niets veranderd. Kies in Numbers voor exporteren naar Excel (.xlsx). Kies daarna dat bestand.',
      },
      'anki-package': {
        title: 'Dit is een pakket uit Anki',
        text: 'Er is niets veranderd. Kies in Anki voor exporteren als tekst (.txt). Kies daarna dat bestand.',
      },
      'audio-or-video': {
        title: 'Dit is geluid of een filmpje, geen kaartenset',
        text: 'Er is niets veranderd. Kies een ander bestand.',
      },
      'web-page': {
        title: 'Dit is een webpagina, geen kaartenset',
        text: 'Er is niets veranderd. Staan er vragen op? Kopieer ze daar en plak ze hier.',
      },
      'bank-statement': {
        title: 'Dit lijkt op een overzicht van de bank',
        text: 'Er is niets bewaard of veranderd. Kies een ander bestand.',
      },
      'other-tool': {
        title: 'Dit is een bestand van een ander programma',
        text: 'Er is niets veranderd. Kan dat programma een lijst bewaren als CSV of Excel? Kies dan dat bestand.',
      },
      program: {
        title: 'Dit is een programma, geen kaartenset',
        text: 'Er is niets uitgevoerd of veranderd. Kies een ander bestand.',
      },
      encrypted: {
        title: 'Er zit een wachtwoord op dit bestand',
        text: 'Er is niets veranderd. Haal het wachtwoord eraf, bewaar het opnieuw en kies het dan nog eens.',
      },
      binary: {
        title: 'Dit is geen tekst en geen tabel',
        text: 'De app weet niet wat het wel is. Er is niets veranderd. Kies een lijst uit Excel of Word, een tekst of een set van Kaarttafel.',
      },
    },
    zip: {
      bytes: {
        title: 'Dit bestand wordt te groot bij het uitpakken',
        text: (limit: number) =>
          `Meer dan ${limit} MB kan de app niet aan. Er is niets uitgepakt of veranderd. Kies de bestanden één voor één.`,
      },
      entries: {
        title: 'In deze zip zitten te veel bestanden',
        text: (limit: number) =>
          `Meer dan ${limit} kan de app niet aan. Er is niets uitgepakt of veranderd. Pak de zip zelf uit en kies wat je nodig hebt.`,
      },
      depth: {
        title: 'In deze zip zit nog een zip',
        text: (limit: number) =>
          `De app kijkt ${limit} zip diep. Er is niets veranderd. Pak de buitenste zip zelf uit en kies de zip die erin zit.`,
      },
    },
    damaged: {
      title: 'Dit bestand is beschadigd',
      text: 'Het is niet te lezen. Er is niets veranderd. Maak of stuur het opnieuw.',
    },
    tooSlow: {
      title: 'Dit bestand lezen duurt te lang',
      text: 'Het lezen is gestopt. Er is niets veranderd. Maak het bestand kleiner, of bewaar het als CSV en kies dat.',
    },
    noRows: {
      title: 'In dit bestand staan geen vragen',
      text: 'Er is geen enkele rij met tekst. Er is niets veranderd. Staat je lijst op een ander blad, of in een ander bestand?',
    },
  },
};
