import { describe, expect, it } from 'vitest';
import { readFormHeader } from './form-headers';
import { readFile } from './read-file';
import type { ReadChoices } from './reading';

async function read(text: string, choices: ReadChoices = {}) {
  const bytes = new TextEncoder().encode(text);
  const [file] = await readFile({ name: 'Vragen.csv', bytes }, choices, () => undefined);
  if (file?.status !== 'sheet') throw new Error(JSON.stringify(file));
  const { reading } = file;
  const cards = (reading.set?.cards ?? []).map(({ back, front }) => [
    front,
    ...Object.values(back),
  ]);
  return {
    ...reading,
    cards,
    left: reading.personal?.taken ? [] : (reading.personal?.columns ?? []).map(({ name }) => name),
  };
}

const write = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

const ASKED = ['Wat doe je morgen?', 'Wie helpt je daarbij?'] as const;

describe('the columns of a form (fault 43)', () => {
  it.each([
    [
      'Google, Dutch',
      ['Tijdstempel', 'E-mailadres', 'Naam'],
      ['27-11-2026 10:15:00', 'piet@example.org', 'Piet'],
    ],
    [
      'Google, with questions',
      ['Tijdstempel', 'Wat is je naam?', 'Wat is je e-mailadres?'],
      ['27-11-2026 10:15:00', 'Piet', 'piet@example.org'],
    ],
    [
      'no time, with questions',
      ['Uw naam', 'Wat is uw e-mailadres?'],
      ['piet', 'piet@example.org'],
    ],
    [
      'Google, English',
      ['Timestamp', 'Email Address', 'Your name'],
      ['11/27/2026 10:15:00', 'piet@example.org', 'Piet'],
    ],
    [
      'English questions',
      ['What is your name?', "What's your phone number?"],
      ['Ann Smith', '+44 20 7946 0958'],
    ],
    [
      'Google, German',
      ['Zeitstempel', 'Ihr Name', 'Wie lautet Ihre E-Mail-Adresse?'],
      ['27.11.2026 10:15:00', 'Anna Groß', 'anna@example.org'],
    ],
    [
      'Google, French',
      ['Horodateur', 'Votre nom', 'Quelle est votre adresse e-mail ?'],
      ['27/11/2026 10:15:00', 'Zoé', 'zoe@example.org'],
    ],
    [
      'Microsoft, Dutch',
      ['Id', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam'],
      ['1', '27-11-26 10:15:00', '27-11-26 10:16:00', 'anonymous', 'Piet'],
    ],
    [
      'Microsoft, English',
      ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
      ['1', '11/27/26 10:15:00', '11/27/26 10:16:00', 'anonymous', 'Piet', ''],
    ],
    [
      'LimeSurvey',
      ['Datum ingezonden', 'Laatste pagina', 'Begintaal', 'IP-adres', 'G01Q02. Wat is uw naam?'],
      ['2026-11-27 10:15:00', '3', 'nl', '2001:db8::7', 'Piet'],
    ],
    [
      'a school',
      ['Voornaam', 'Achternaam', 'Telefoonnummer', 'Adres'],
      ['Piet', 'Jansen', '06 12345678', 'Dorpsstraat 1'],
    ],
    ['a trainer', ['Deelnemer', 'Ingezonden door'], ['Piet', 'Anna de Boer']],
    ['two in one', ['1. Naam en telefoonnummer (verplicht)'], ['Piet 0612345678']],
    ['a header nobody knows', ['Waar mogen we heen schrijven'], ['piet@example.org']],
    ['a name beside a question', ['Naam'], ['Piet']],
  ])('of %s that say who it was are left out and said', async (_, header, answer) => {
    const personal = header.filter((name) => name.toLowerCase() !== 'id');
    for (const asked of [ASKED.slice(0, 1), ASKED]) {
      const text = write([
        [...header, 'Wat wil je vragen?'],
        ...asked.map((question) => [...answer, question]),
      ]);
      const reading = await read(text);
      expect(reading.cards).toEqual(asked.map((question) => [question]));
      expect(reading.left).toEqual(personal);
      expect(reading.perColumn).toBe(false);

      const taken = await read(text, { personal: true });
      expect(taken.cards.map(([front]) => front)).toEqual(asked);
      const filled = answer.filter(
        (cell, at) => cell !== '' && personal.includes(header[at] ?? ''),
      );
      expect(taken.cards[0]?.slice(1)).toEqual(filled);
      expect(taken.personal?.taken).toBe(true);
    }
  });

  it('can be used one by one', async () => {
    const text = write([
      ['Tijdstempel', 'Naam', 'Vraag'],
      ['27-11-2026 10:15', 'Piet', ASKED[0]],
    ]);
    const { columns, headerRow } = await read(text);
    const roles = columns.map(({ header, role }) =>
      header === 'Naam' ? ({ as: 'section', label: header } as const) : role,
    );
    const taken = await read(text, { columns: roles, headerRow });
    expect(taken.cards).toEqual([[ASKED[0], 'Piet']]);
    expect(taken.left).toEqual(['Tijdstempel']);
  });

  it('are seen by what stands in them, few of them filled in', async () => {
    const text = write([
      ['Contact', 'Moment', 'Vraag'],
      ['-', '27 november 2026 10:15', ASKED[0]],
      ['Piet <piet@example.org>', '27 november 2026 11:15', ASKED[1]],
    ]);
    expect((await read(text)).left).toEqual(['Contact', 'Moment']);
  });

  it.each([
    ['there is nothing else', 'E-mail\na@example.org\nb@example.org\n', 3],
    [
      'names are those of cards',
      'Naam;Uitleg\nEen kaart;Dit is een lange uitleg\nNog een;En dit is er ook een\n',
      2,
    ],
    [
      'a card asks for them',
      'categorie;vraag\nDoen;Stuur je een e-mail?\nDoen;Wat is je adres?\n',
      2,
    ],
    [
      'cards ask for them in a list',
      'Begin;Wat is je naam?\nBegin;Wat is je adres?\nSlot;Wie ben je?\n',
      3,
    ],
    ['questions follow on one', 'Wie ben je?;Wat kun je?\nWat drijft je?;Wat laat je?\n', 2],
    [
      'a part is for such persons',
      'Vraag;Deelnemer;Trainer\nWat nu?;Denk eerst na en zeg iets.;Wacht even.\nEn dan?;Luister goed naar de ander.;Vat samen.\n',
      2,
    ],
  ])('are used where %s', async (_, text, count) => {
    const reading = await read(text);
    expect(reading.personal).toBeNull();
    expect(reading.cards).toHaveLength(count);
  });
});

describe('a header of a form', () => {
  it.each([
    ['Wat is je naam?', 'name'],
    ['Hoe heet je?', 'name'],
    ['Vul hier je volledige naam in', 'name'],
    ['Naam van de deelnemer *', 'name'],
    ['Participant’s name', 'name'],
    ['Please enter your full name', 'name'],
    ['Wie heißen Sie?', 'name'],
    ['Comment vous appelez-vous ?', 'name'],
    ['Op welk e-mailadres kunnen we je bereiken?', 'mail'],
    ['Ihre E-Mail-Adresse', 'mail'],
    ['Adresse de messagerie', 'mail'],
    ['Wat is uw telefoonnummer?', 'phone'],
    ['Quel est votre numéro de téléphone ?', 'phone'],
    ['Waar woon je?', 'address'],
    ['Zeitpunkt der letzten Änderung', 'when'],
    ['IP address', 'machine'],
  ])('%s asks for %s', (header, kind) => {
    expect(readFormHeader(header)?.kind).toBe(kind);
  });

  it.each([
    'Wat wil je vragen?',
    'Wat is je kracht?',
    'Wat is je naam waard?',
    'Wie helpt je?',
    'What is your goal?',
    'Naam van de kaart',
    'Uitleg',
    '',
  ])('%s asks for none of it', (header) => {
    expect(readFormHeader(header)).toBeUndefined();
  });
});
