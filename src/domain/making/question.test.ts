import { describe, expect, it } from 'vitest';
import { checkQuestion } from './question';

describe('a question', () => {
  it.each([
    'Wat zie je gebeuren?',
    'Bij wie komt deze vraag te dichtbij, en wat vraag je dan?',
    'Waaraan merk je dat het beter gaat?',
    'Waar in je lichaam voel je dat?',
    'In welke situatie lukt het wel?',
    'Hoe weet je of het helpt?',
    'Waaraan merken jullie of het lukt?',
    'Stel dat het lukt, waaraan merk je of het blijft?',
    'Stel dat het morgen lukt, wat is er dan anders?',
    'Op een schaal van 0 tot 10: hoe zeker ben je?',
    'Het antwoord kan ‘niemand’ zijn. Wanneer vraag je het dan toch?',
    'Wanneer is iemand te moe of te verdrietig voor deze vraag?',
    'Met wie zou je dit willen delen?',
  ])('that is open and short has no fault: %s', (question) => {
    expect(checkQuestion(question)).toEqual([]);
  });

  it.each([
    ['Kun je dat uitleggen?', ['not-open']],
    ['Heb je al met haar gepraat?', ['not-open']],
    ['En dan?', ['not-open']],
    ['Watertrappelen helpt?', ['not-open']],
    ['Stel je voor dat het lukt. Zie je dat dan?', ['not-open']],
    ['Waarom deed je dat?', ['asks-why']],
    ['Je liep weg. Waarom deed je dat?', ['asks-why']],
    ['Wie heeft hier meer aan: de ouder of jij?', ['offers-choice']],
    ['Wat wil je, rust of drukte?', ['offers-choice']],
    ['Hoe weet je of iemand alleen praat, of een antwoord zoekt?', ['offers-choice']],
    ['Wat wil je bereiken', ['no-mark']],
    [`Hoe ${'heel '.repeat(17)}lang?`, ['too-long']],
    ['Heb je al met haar gepraat', ['not-open', 'no-mark']],
    ['Rust', ['no-mark']],
    ['', ['no-mark']],
  ])('that closes, blames, weighs or wanders is told so: %s', (question, faults) => {
    expect(checkQuestion(question)).toEqual(faults);
  });
});

describe('a question to one person', () => {
  it.each([
    'Wat maakt dat je twijfelt?',
    'In hoeverre lukt dat nu?',
    'Tegen wie zeg je dit?',
    'Sinds wanneer speelt dit?',
    'Vanuit welke rol kijk je?',
    'Als het lukt, wat doe je dan?',
    'En als het morgen beter gaat, wat merk je dan?',
    'Lukt het niet? Wat doe je dan?',
    'Vertel over een moment waarop het lukte.',
    'Stel je voor dat het morgen beter gaat.',
    'Hoe ga je om met een kind dat boos, bang of verdrietig is?',
    'Wat zegt je buurman, vriend of collega?',
    'Hoe weet je wat hij wil en hoe hij dat zegt?',
    'Wanneer en hoe vraag je hulp?',
    'Wat werkt wel en wat werkt niet?',
    'Wie helpt bij het plannen en waar nodig bij het doen?',
    'Wat doe je? En wat nog meer?',
    'Wat zou je niet doen?',
    'Wat kun je beter laten?',
    'Wat zou je liever niet doen?',
    'Hoe zou het zijn om niets te doen?',
  ])('is open: %s', (question) => {
    expect(checkQuestion(question, 'one')).toEqual([]);
  });

  it.each([
    ['Heb je weleens geprobeerd om even te wachten?', 'hidden-advice'],
    ['Heb je er weleens aan gedacht om te stoppen?', 'hidden-advice'],
    ['Heb je overwogen een pauze te nemen?', 'hidden-advice'],
    ['Zou je niet beter kunnen stoppen?', 'hidden-advice'],
    ['Moet je niet eens gaan praten?', 'hidden-advice'],
    ['Waarom ga je niet gewoon naar huis?', 'hidden-advice'],
    ['Is het niet handig om dat te vragen?', 'hidden-advice'],
    ['Is het een idee om te bellen?', 'hidden-advice'],
    ['Je kunt toch gewoon bellen?', 'hidden-advice'],
    ['Wat als je gewoon nee zegt?', 'hidden-advice'],
    ['Vind je niet dat je te veel doet?', 'hidden-advice'],
    ['Wat voel je en wat doe je dan?', 'two-questions'],
    ['Wat voel je? Wat doe je?', 'two-questions'],
    ['Heb je hier last van?', 'not-open'],
    ['Lukt het?', 'not-open'],
    ['Mag je fouten maken?', 'not-open'],
  ])('is told of once, by what matters most: %s', (question, fault) => {
    expect(checkQuestion(question, 'one')).toEqual([fault]);
  });

  it('may weigh two sides when it is a group that talks', () => {
    const question = 'Wat vraag je altijd eerst, en wat doe je gewoon?';
    expect(checkQuestion(question, 'group')).toEqual([]);
    expect(checkQuestion(question, 'one')).toEqual(['two-questions']);
  });
});
