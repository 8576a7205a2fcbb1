export const advice: typeof import('../nl/advice').advice = {
  fewCards: {
    title: (count) => (count === 1 ? 'Only 1 card here' : `Only ${count} cards here`),
    why: 'With a few more cards there is something left to choose.',
  },
  fewCompared: {
    title: (count, usual) =>
      `This category has ${count === 1 ? '1 card' : `${count} cards`}, the others about ${usual}`,
    why: 'Whoever draws will seldom meet this category. One side of the conversation may go missing.',
  },
  longFront: {
    title: (words) => `${words} words on the front`,
    why: 'A short front is read out in one go. What explains it fits well on the back.',
  },
  question: {
    'not-open': {
      title: 'This can be answered with yes or no',
      why: 'Then the conversation may be over soon. What, how or when brings out a story.',
      fix: 'Make it an open question',
    },
    'asks-why': {
      title: '‘Why’ can sound strict',
      why: 'Whoever hears ‘why’ soon starts to defend themselves. ‘What makes …’ asks the same, but more gently.',
      fix: 'Ask it more gently',
    },
    'offers-choice': {
      title: 'This question offers a choice',
      why: 'With ‘this or that’ people pick one of the two. Without a choice the answer can be anything.',
      fix: 'Leave out the choice',
    },
    'two-questions': {
      title: 'Two questions on one card',
      why: 'At the table often only one of them gets an answer. On two cards both get their time.',
      fix: 'Make it two cards',
    },
    'hidden-advice': {
      title: 'There is a tip inside this question',
      why: 'Whoever hears it thinks: so that is how to do it. Without the tip people look for themselves.',
      fix: 'Take the tip out',
    },
    'no-mark': {
      title: 'There is no question mark',
      why: 'With a question mark, whoever reads it out sees at once that it is a question.',
      fix: 'Add a question mark',
    },
    'too-long': {
      title: 'A long question',
      why: 'By the time the end comes, the listener has lost the beginning. Up to 18 words goes well.',
      fix: 'Make the question shorter',
    },
  },
  longSentence: {
    title: 'A long sentence',
    why: 'Everyone can read out sentences of up to about 15 words. Could this be two sentences?',
  },
  manyLong: {
    title: (count) => `${count} sentences are rather long`,
    why: 'One long sentence does no harm. Many of them are tiring, above all when read out.',
  },
  hardWord: {
    title: (word) => `‘${word}’ is a hard word`,
    why: (plain) => `Not everyone at the table uses it. Perhaps it can be: ‘${plain}’.`,
    fix: (word, plain) => `Change ‘${word}’ into ‘${plain}’`,
  },
  sameAs: {
    title: 'This card looks like another one',
    why: (front) =>
      `An earlier card says: ‘${front}’. Whoever draws both talks about the same thing twice.`,
    whyUnseen:
      'An earlier card says almost the same. Whoever draws both talks about the same thing twice.',
  },
  emptySection: {
    title: 'This part is still empty',
    why: 'Most other cards have text here. Whoever draws this card misses that bit.',
  },
  emptyStage: {
    title: 'There is no text here yet',
    why: 'At the table an empty page would show.',
  },
  unused: {
    category: {
      title: 'This category has no cards yet',
      why: 'It is shown at the table, but there is nothing to draw.',
    },
    tag: {
      title: 'No card has this label',
      why: 'Whoever looks for it finds nothing. Give it to a few cards, or remove it.',
    },
    role: {
      title: 'This role has no text yet',
      why: 'Whoever plays this role gets nothing to read.',
    },
    phrase: {
      title: 'These words are no longer there',
      why: 'You let them stand before, but the text has changed. See whether something still has to stay.',
    },
  },
  misfit: {
    title: {
      screen: {
        front: 'The front gets too big for a small screen',
        back: 'The back gets very long on the screen',
      },
      print: {
        front: 'The front does not fit on the smallest card',
        back: 'The back does not fit on the smallest card',
      },
    },
    why: {
      screen:
        'Whoever needs large letters has to scroll far and loses the beginning. Shorter reads more calmly.',
      print:
        'With 9 cards on a sheet the letters get too small to read. Make the text shorter, or print larger cards.',
    },
  },
  personal: {
    title: 'Is this about someone real?',
    why: 'It looks like a full name, a date or a number. Cards pass from hand to hand. Is it made up? Then it is fine.',
  },
  bold: {
    title: 'There is a loose **',
    why: 'Bold needs asterisks on both sides. Now they are simply shown.',
    fix: 'Remove the loose asterisks',
  },
  spaces: {
    title: 'There are double spaces',
    why: 'You hardly see it, but on paper it may catch the eye.',
    fix: 'Make it one space',
  },
  variantKeys: {
    title: 'This version is not complete',
    why: 'Another version fills in more words, or fewer. Without those words the story has gaps.',
  },
  placeholder: {
    title: 'A word in braces is not filled in',
    why: (text) => `At the table it would say: ‘${text}’.`,
  },
  pronoun: {
    title: (word) => `‘${word}’ does not change along`,
    why: 'In the other version this word may be wrong. Is it about someone else? Then it is fine.',
    fix: 'Let the word change along',
  },
  roleTextTold: {
    title: 'This also stands where everyone can read it',
    why: (sentence) => `‘${sentence}’ belongs to a role. At the table the surprise would be gone.`,
  },
};
