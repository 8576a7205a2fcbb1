import { count } from './count';

/** What a place in a file is called, by the list it stands in. */
const places = new Map(
  Object.entries({
    cards: 'kaart',
    categories: 'categorie',
    tags: 'label',
    sections: 'onderdeel',
    stages: 'deel',
    roles: 'rol',
    variants: 'naam',
    questions: 'vragenblok',
  }),
);

/** What is said of backups, of bringing them back, and of files that don't come in. */
export const backups = {
  backup: {
    title: 'Reservekopie',
    text: 'Een reservekopie is één bestand met alles van deze tablet. Is de tablet kwijt of stuk? Met dit bestand zet je alles terug.',
    last: (day: string) => `De laatste is van ${day}.`,
    never: 'Je hebt er nog geen gemaakt.',
    make: 'Reservekopie maken',
    restore: 'Terugzetten',
    fetch: 'Haal gesprekken op',
    reminder: {
      title: 'Tijd voor een reservekopie?',
      last: (day: string) => `De laatste is van ${day}. Sindsdien is er veel bijgekomen.`,
      never: 'Er staat al veel op deze tablet en er is nog geen reservekopie.',
    },
    dialog: {
      title: 'Reservekopie maken',
      warning: 'In dit bestand staan ook namen en alles wat er getypt is.',
      text: 'Zet het op een plek waar alleen jij bij kunt. Stuur het niet zomaar door.',
      counted: (sessions: number, sets: number) =>
        `Dit gaat mee: ${count(sessions, 'gesprek', 'gesprekken')}${
          sets > 0
            ? ` en ${count(sets, 'eigen set, casus of werkvorm', 'eigen sets, casussen en werkvormen')}`
            : ''
        }.`,
      save: 'Bewaar de reservekopie',
      failed: 'De reservekopie is niet gemaakt. Alles staat er nog. Probeer het nog eens.',
      over: {
        bytes: (size: number, limit: number) =>
          `De reservekopie wordt ${size.toLocaleString('nl')} MB. Meer dan ${limit.toLocaleString('nl')} MB kan de app later niet terugzetten. Daarom is hij niet bewaard.`,
        sessions: (number: number, limit: number) =>
          `Er staan ${number.toLocaleString('nl')} gesprekken op deze tablet. Meer dan ${limit.toLocaleString('nl')} kan de app later niet terugzetten. Daarom is de reservekopie niet bewaard.`,
        what: 'Zo past het wel: open van oude gesprekken het verslag, kies Bewaar als bestand, en wis ze daarna hier.',
      },
      lock: {
        label: 'Zet de kopie op slot',
        hint: 'Het bestand gaat dan alleen open met jouw wachtzin.',
        field: 'Wachtzin',
        fieldHint: 'Neem vier gewone woorden achter elkaar. Dat is sterk en goed te onthouden.',
        strength: {
          empty: '',
          weak: 'Zwak: dit is snel te raden.',
          fair: 'Redelijk. Met nog een woord erbij is hij sterk.',
          strong: 'Sterk, zolang het geen bekende zin is.',
        },
        lost: 'Kwijt is kwijt: zonder de wachtzin krijgt niemand dit bestand open, wij ook niet. Schrijf hem op papier en bewaar dat niet bij de tablet.',
        missing: 'Typ eerst een wachtzin, of zet het slot uit.',
        unable:
          'Deze browser kan een kopie niet op slot zetten. De reservekopie is niet bewaard. Zet het slot uit, of gebruik een nieuwere browser.',
      },
      preparing: 'Even alles bij elkaar zoeken …',
    },
  },
  restore: {
    file: 'Kies een bestand om terug te zetten',
    of: {
      reservekopie: {
        title: 'Terugzetten',
        button: 'Zet terug',
        done: 'Teruggezet',
        failed: 'Terugzetten is niet gelukt',
      },
      gesprek: {
        title: 'Haal gesprekken op',
        button: 'Haal op',
        done: 'Opgehaald',
        failed: 'Ophalen is niet gelukt',
      },
    },
    reading: 'Het bestand wordt gelezen …',
    madeAt: (day: string) => `Gemaakt op ${day}`,
    contains: 'Dit zit erin:',
    sessions: (number: number) => count(number, 'gesprek', 'gesprekken'),
    tables: (number: number) => count(number, 'tafel', 'tafels'),
    sets: (number: number) => count(number, 'eigen kaartenset', 'eigen kaartensets'),
    casussen: (number: number) => count(number, 'eigen casus', 'eigen casussen'),
    formats: (number: number) => count(number, 'eigen werkvorm', 'eigen werkvormen'),
    texts: (number: number) => count(number, 'getypte tekst of naam', 'getypte teksten en namen'),
    noTexts: 'Geen namen en geen getypte tekst.',
    here: (number: number) =>
      number === 1
        ? '1 gesprek staat hier al. Wat erbij kwam, wordt samengevoegd.'
        : `${number} gesprekken staan hier al. Wat erbij kwam, wordt samengevoegd.`,
    nothing: 'Er zit geen gesprek en geen set in dit bestand.',
    damaged: (number: number) =>
      number === 1
        ? '1 stukje van dit bestand is niet te lezen en blijft weg.'
        : `${number} stukjes van dit bestand zijn niet te lezen en blijven weg.`,
    stripped: 'Onzichtbare tekens zijn eruit gehaald.',
    misplaced: (number: number) =>
      number === 1
        ? 'Er zit nog iets in dit bestand dat niet bij een gesprek hoort. Dat blijft weg.'
        : `Er zitten nog ${number} dingen in dit bestand die niet bij een gesprek horen. Die blijven weg.`,
    safe: 'Wat er op deze tablet staat, blijft staan.',
    binned:
      'Wat er op deze tablet staat, blijft staan. Wat je vervangt, ligt daarna in de prullenbak van de Werkplaats.',
    own: {
      title: (number: number): string =>
        number === 1
          ? 'Dit is hier anders dan in de kopie'
          : 'Deze zijn hier anders dan in de kopie',
      lead: 'Kies wat je wilt bewaren.',
      all: 'Voor allemaal',
      every: { both: 'Beide', theirs: 'Uit de kopie', mine: 'Van hier' },
      kaartenset: (title: string) => `Kaartenset “${title}”`,
      casus: (title: string) => `Casus “${title}”`,
      werkvorm: (title: string) => `Werkvorm “${title}”`,
      untitled: 'zonder titel',
      both: 'Beide bewaren',
      theirs: 'Die uit de kopie',
      mine: 'Die van hier houden',
      changed: (day: string) => `Veranderd op ${day}`,
      copies: (titles: string, number: number) =>
        number === 1
          ? `${titles} hoort bij de app. Die uit de kopie komt er als eigen versie naast.`
          : `${titles} horen bij de app. Die uit de kopie komen er als eigen versies naast.`,
    },
    wiped: (number: number) =>
      number === 1
        ? '1 gesprek hieruit is eerder gewist.'
        : `${number} gesprekken hieruit zijn eerder gewist.`,
    revive: 'Ook wat eerder gewist is',
    done: (how: string, sessions: number, updated: number, shelf: number) => {
      const parts = [
        sessions > 0 && `${count(sessions, 'gesprek', 'gesprekken')} erbij`,
        updated > 0 && `${count(updated, 'gesprek', 'gesprekken')} samengevoegd`,
        shelf > 0 &&
          `${count(shelf, 'eigen set, casus of werkvorm', 'eigen sets, casussen en werkvormen')} erbij`,
      ].filter(Boolean);
      return parts.length > 0
        ? `${how}: ${parts.join(', ')}.`
        : 'Alles uit dit bestand stond hier al.';
    },
    leftOut: (number: number) =>
      number === 1
        ? '1 gesprek bleef weg, want het is eerder gewist.'
        : `${number} gesprekken bleven weg, want ze zijn eerder gewist.`,
    workshop: {
      kaartenset: 'Dit is een kaartenset',
      casus: 'Dit is een casus',
      werkvorm: 'Dit is een werkvorm',
      text: 'Hier haal je gesprekken op. Een kaartenset, casus of werkvorm haal je binnen in de Werkplaats.',
      go: 'Naar de Werkplaats',
    },
    lock: {
      title: 'Deze kopie zit op slot',
      text: 'Typ de wachtzin waarmee de kopie gemaakt is.',
      field: 'Wachtzin',
      open: 'Open de kopie',
      wrong:
        'Deze wachtzin past niet bij dit bestand. Let op hoofdletters en spaties. Er is niets veranderd.',
      damaged: {
        title: 'Deze kopie is beschadigd',
        text: 'Het bestand is veranderd sinds het gemaakt is, of het is niet heel overgekomen. Op deze tablet is niets veranderd. Heb je nog een andere kopie?',
      },
      unable:
        'Deze browser kan een kopie op slot niet openen. Er is niets veranderd. Probeer het met een nieuwere browser.',
    },
    failed: {
      full: 'De tablet is vol. Er is niets veranderd. Maak ruimte en probeer het opnieuw.',
      'read-only':
        'Een nieuwere versie van Kaarttafel heeft hier geschreven. Er is niets veranderd. Sluit alle vensters van Kaarttafel en open de app opnieuw.',
      blocked:
        'Kaarttafel staat nog open in een ander venster. Er is niets veranderd. Sluit dat venster en probeer het opnieuw.',
      other: 'De tablet schrijft even niet. Er is niets veranderd. Probeer het nog eens.',
    },
  },
  refusal: {
    unreadable: {
      title: 'Dit bestand gaat niet open',
      text: 'De tablet kon het niet lezen. Er is niets veranderd. Staat het in de cloud? Zet het dan eerst op de tablet zelf.',
    },
    empty: {
      title: 'Dit bestand is leeg',
      text: 'Er staat niets in. Er is niets veranderd. Vraag het bestand opnieuw op, of kies een ander.',
    },
    tooBig: {
      title: 'Dit bestand is te groot',
      text: (size: number, limit: number) =>
        `Het is ${size.toLocaleString('nl')} MB. Meer dan ${limit.toLocaleString('nl')} MB kan de app niet aan. Er is niets veranderd. Kies je wel het goede bestand?`,
    },
    cutOff: {
      title: 'Het einde van dit bestand ontbreekt',
      text: 'Het is niet helemaal overgekomen. Er is niets veranderd. Maak of stuur het bestand opnieuw.',
    },
    notJson: {
      title: 'Dit bestand is niet te lezen',
      text: (line: number) =>
        `Op regel ${line} staat iets wat er niet hoort. Er is niets veranderd. Is het met de hand veranderd? Kijk dan daar. Kies anders een ander bestand.`,
    },
    unknownFormat: {
      title: 'Dit bestand is niet van Kaarttafel',
      text: (format: string | null) =>
        `${format === null ? 'De app weet niet wat het is.' : `Er staat in dat het “${format}” is. Dat kent de app niet.`} Er is niets veranderd. Kies een bestand dat met Kaarttafel is gemaakt.`,
    },
    newer: {
      title: 'Dit bestand is gemaakt met een nieuwere versie',
      text: 'Er is niets veranderd. Werk Kaarttafel eerst bij. Probeer het daarna opnieuw.',
    },
    invalid: {
      title: 'In dit bestand klopt iets niet',
      text: (where: string, what: string, value: string | undefined) =>
        `${where}: ${what}${value === undefined ? '' : ` (“${value}”)`}. Er is niets veranderd. Verbeter het daar, of vraag een nieuw bestand.`,
      problem: {
        missing: 'dit ontbreekt',
        'unknown-field': 'dit onderdeel kent de app niet',
        'wrong-type': 'hier staat iets van een andere soort',
        empty: 'dit is leeg',
        'too-long': 'dit is te lang',
        'too-few': 'dit zijn er te weinig',
        'too-many': 'dit zijn er te veel',
        'bad-id': 'deze korte naam mag niet zo',
        'not-in-list': 'dit is geen van de keuzes',
        'bad-value': 'deze waarde kan niet',
        'too-deep': 'dit zit te diep in elkaar',
      },
    },
    duplicate: {
      title: 'In dit bestand staat iets twee keer',
      text: (where: string, id: string) =>
        `${where}: “${id}” bestaat al. Er is niets veranderd. Geef een van de twee een andere korte naam.`,
    },
    reference: {
      title: 'In dit bestand ontbreekt iets',
      text: (where: string, what: string, id: string) =>
        `${where}: ${what} “${id}” staat niet in dit bestand. Er is niets veranderd. Verbeter de naam, of zet ${what} erbij.`,
      to: {
        category: 'de categorie',
        tag: 'het label',
        section: 'het onderdeel',
        role: 'de rol',
      },
    },
    image: {
      title: 'In dit bestand zit een plaatje',
      text: (where: string) =>
        `${where}: plaatjes kunnen nog niet op een kaart. Er is niets veranderd. Haal het plaatje weg en probeer het opnieuw.`,
    },
    where: {
      whole: 'In het hele bestand',
      place: (list: string, number: number) => `Bij ${places.get(list) ?? list} ${number}`,
      path: (path: string) => `Bij ${path}`,
    },
  },
};
