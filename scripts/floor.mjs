// What Safari 15.4 and Chrome 100 do not know and the build does not translate. Syntax is lowered by the bundler; these are
// the functions, patterns and style features that would slip through.

const scripts = {
  'regular expression lookbehind': /\(\?<[=!]/,
  'copying array methods': /\.(toSorted|toReversed|toSpliced)\(/,
  'Array.prototype.with': /\.with\(\s*-?[\w$]+\s*,/,
  'Array.fromAsync': /\bArray\.fromAsync\b/,
  'Object.groupBy or Map.groupBy': /\b(Object|Map)\.groupBy\b/,
  'Promise.withResolvers or Promise.try': /\bPromise\.(withResolvers|try)\b/,
  'set operations': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'compression streams': /\b(De)?[cC]ompressionStream\b/,
  'URL.canParse or URL.parse': /\bURL\.(canParse|parse)\b/,
  'AbortSignal.timeout or AbortSignal.any': /\bAbortSignal\.(timeout|any)\b/,
  'well-formed strings': /\.(isWellFormed|toWellFormed)\(/,
  'RegExp.escape': /\bRegExp\.escape\b/,
  'the inert attribute': /[{,]["'`]?inert["'`]?:|\.inert\s*=[^=]|\(["'`]inert["'`]/,
  'the popover attribute': /[{,]["'`]?popover["'`]?:|\.popover\s*=[^=]|\b(show|toggle)Popover\b/,
};

const styles = {
  'container queries': /@container|container-type\s*:/,
  'color-mix': /color-mix\(/,
  ':has()': /:has\(/,
  'colours beyond sRGB': /\b(oklch|oklab|lch|lab|color)\(/,
  'light-dark()': /light-dark\(/,
  '@scope, @starting-style or @property': /@(scope|starting-style|property)\b/,
  nesting: /&/,
  'ranges in media queries': /@media[^{]*[<>]/,
  'separate transform properties': /[{;](translate|rotate|scale)\s*:/,
  'trigonometric functions': /[^-\w](sin|cos|tan|round)\(/,
  subgrid: /\bsubgrid\b/,
};

const match = (patterns, text) =>
  Object.entries(patterns).flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const around = text.slice(Math.max(0, found.index - 30), found.index + 40);
    return [`${what}: …${around.replace(/\s+/g, ' ')}…`];
  });

/** Heights that follow the address bar came in Chrome 108, so each needs an ordinary one before it. */
function findBareHeights(text) {
  const bare = [];
  const plain = text.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const block of plain.split(/[{}]/)) {
    const seen = new Set();
    for (const declaration of block.split(';')) {
      const [property = '', value = ''] = declaration.split(':');
      const follows = /\d[dsl]v[hwib]\b/.test(value);
      if (follows && !seen.has(property)) bare.push(`no fallback for ${property}:${value}`);
      seen.add(property);
    }
  }
  return bare;
}

/** Names what a built script uses that the floor lacks. */
export const scanScript = (text) => match(scripts, text);

/** Names what a built style sheet uses that the floor lacks. */
export const scanStyle = (text) => [
  ...match(styles, text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)|"[^"]*"/g, '')),
  ...findBareHeights(text),
];
