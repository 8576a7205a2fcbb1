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
    ['', ['not-open', 'no-mark']],
  ])('that closes, blames, weighs or wanders is told so: %s', (question, faults) => {
    expect(checkQuestion(question)).toEqual(faults);
  });
});
