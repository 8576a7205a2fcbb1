/** What a good colleague says: what there is to see, and what it does at the table. Never a scolding. */
export const advice = {
  fewCards: {
    title: (count: number): string =>
      count === 1 ? 'Hier ligt maar 1 kaart' : `Hier liggen maar ${count} kaarten`,
    why: 'Met een paar kaarten meer blijft er iets te kiezen.',
  },
  fewCompared: {
    title: (count: number, usual: number): string =>
      `Deze categorie heeft ${count === 1 ? '1 kaart' : `${count} kaarten`}, de andere rond de ${usual}`,
    why: 'Wie trekt, komt deze categorie weinig tegen. Zo kan een kant van het gesprek wegvallen.',
  },
  longFront: {
    title: (words: number): string => `${words} woorden op de voorkant`,
    why: 'Een korte voorkant lees je in één keer voor. De uitleg past goed op de achterkant.',
  },
  question: {
    'not-open': {
      title: 'Hier kun je ja of nee op zeggen',
      why: 'Dan is het gesprek soms snel klaar. Met wat, hoe of wanneer komt er een verhaal.',
      fix: 'Maak er een open vraag van',
    },
    'asks-why': {
      title: '‘Waarom’ kan streng klinken',
      why: 'Wie ‘waarom’ hoort, gaat zich al snel verdedigen. ‘Wat maakt dat …’ vraagt hetzelfde, maar zachter.',
      fix: 'Vraag het zachter',
    },
    'offers-choice': {
      title: 'Deze vraag laat kiezen',
      why: 'Met ‘dit of dat’ kiest iemand een van de twee. Zonder keuze kan het antwoord alles zijn.',
      fix: 'Laat de keuze weg',
    },
    'two-questions': {
      title: 'Twee vragen op één kaart',
      why: 'Aan tafel krijgt vaak maar één van de twee antwoord. Op twee kaarten krijgen ze allebei de tijd.',
      fix: 'Maak er twee kaarten van',
    },
    'hidden-advice': {
      title: 'In deze vraag zit een tip',
      why: 'Wie dit hoort, denkt: zo moet het dus. Een vraag zonder tip laat iemand zelf zoeken.',
      fix: 'Haal de tip eruit',
    },
    'no-mark': {
      title: 'Er staat geen vraagteken',
      why: 'Met een vraagteken hoort wie voorleest meteen dat het een vraag is.',
      fix: 'Zet er een vraagteken bij',
    },
    'too-long': {
      title: 'Een lange vraag',
      why: 'Wie luistert, is het begin kwijt als het eind komt. Tot 18 woorden gaat het goed.',
      fix: 'Maak de vraag korter',
    },
  },
  longSentence: {
    title: 'Een lange zin',
    why: 'Zinnen tot ongeveer 15 woorden leest iedereen makkelijk voor. Misschien zijn het twee zinnen?',
  },
  manyLong: {
    title: (count: number): string => `${count} zinnen zijn aan de lange kant`,
    why: 'Eén lange zin is niet erg. Veel lange zinnen maken moe, vooral bij voorlezen.',
  },
  hardWord: {
    title: (word: string): string => `‘${word}’ is een moeilijk woord`,
    why: (plain: string): string =>
      `Niet iedereen aan tafel gebruikt het. Misschien kan het zo: ‘${plain}’.`,
    fix: (word: string, plain: string): string => `Maak van ‘${word}’ ‘${plain}’`,
  },
  sameAs: {
    title: 'Deze kaart lijkt op een andere',
    why: (front: string): string =>
      `Op een eerdere kaart staat: ‘${front}’. Wie ze allebei trekt, praat twee keer over hetzelfde.`,
    whyUnseen:
      'Een eerdere kaart zegt bijna hetzelfde. Wie ze allebei trekt, praat er twee keer over.',
  },
  emptySection: {
    title: 'Dit deel is nog leeg',
    why: 'De meeste andere kaarten hebben hier tekst. Wie deze kaart trekt, mist dat stukje.',
  },
  emptyStage: {
    title: 'Hier staat nog geen tekst',
    why: 'Aan tafel komt dan een lege bladzijde in beeld.',
  },
  unused: {
    category: {
      title: 'Deze categorie heeft nog geen kaarten',
      why: 'Aan tafel staat hij er wel, maar er valt niets te trekken.',
    },
    tag: {
      title: 'Geen kaart heeft dit label',
      why: 'Wie erop zoekt, vindt niets. Geef het aan een paar kaarten, of haal het weg.',
    },
    role: {
      title: 'Deze rol heeft nog geen tekst',
      why: 'Wie deze rol speelt, krijgt niets te lezen.',
    },
    phrase: {
      title: 'Deze woorden staan er niet meer',
      why: 'Je liet ze eerder staan, maar de tekst is veranderd. Kijk of er nog iets moet blijven staan.',
    },
  },
  misfit: {
    title: {
      screen: {
        front: 'De voorkant wordt te groot voor een klein scherm',
        back: 'De achterkant wordt erg lang op het scherm',
      },
      print: {
        front: 'De voorkant past niet op het kleinste kaartje',
        back: 'De achterkant past niet op het kleinste kaartje',
      },
    },
    why: {
      screen:
        'Wie grote letters nodig heeft, moet dan ver schuiven en is het begin kwijt. Korter leest rustiger.',
      print:
        'Met 9 kaarten op een vel worden de letters te klein om te lezen. Maak de tekst korter, of druk grotere kaarten af.',
    },
  },
  personal: {
    title: 'Staat hier iets van een echt iemand?',
    why: 'Het lijkt op een volledige naam, een datum of een nummer. Kaarten gaan van hand tot hand. Is het verzonnen? Dan is het goed.',
  },
  bold: {
    title: 'Er staat een los **',
    why: 'Dik gedrukt heeft sterretjes aan allebei de kanten nodig. Nu zie je ze gewoon staan.',
    fix: 'Haal de losse sterretjes weg',
  },
  spaces: {
    title: 'Er staan dubbele spaties',
    why: 'Je ziet het haast niet, maar op papier springt het soms in het oog.',
    fix: 'Maak er één spatie van',
  },
  variantKeys: {
    title: 'Deze versie is niet compleet',
    why: 'Een andere versie vult meer woorden in, of juist minder. Zonder die woorden staan er gaten in het verhaal.',
  },
  placeholder: {
    title: 'Een woord tussen haakjes wordt niet ingevuld',
    why: (text: string): string => `Aan tafel staat er dan: ‘${text}’.`,
  },
  pronoun: {
    title: (word: string): string => `‘${word}’ verandert niet mee`,
    why: 'In de andere versie klopt dit woord misschien niet. Gaat het over iemand anders? Dan is het goed.',
    fix: 'Laat het woord meegaan',
  },
  roleTextTold: {
    title: 'Dit staat ook op een plek die iedereen leest',
    why: (sentence: string): string =>
      `‘${sentence}’ hoort bij een rol. Aan tafel is het verrassende er dan af.`,
  },
};
