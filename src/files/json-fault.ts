const STRING =
  '"[^"\\\\\\u0000-\\u001f]*(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})[^"\\\\\\u0000-\\u001f]*)*';
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const TOKEN = `[ \\t\\n\\r]*(?:([{}[\\],:])|(${STRING}")|(?:${NUMBER}|true|false|null)(?![\\w.+-]))`;
/** What is left when a text ends inside a word, a number or a string. */
const UNFINISHED = new RegExp(
  `^(?:${STRING}(?:\\\\(?:u[\\da-fA-F]{0,3})?)?|-?(?:\\d+\\.?\\d*(?:[eE][+-]?\\d*)?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$`,
);

type Expected = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'after' | 'end';

const afterValue = (open: readonly string[]): Expected => (open.length === 0 ? 'end' : 'after');

/** What may follow a token, or undefined when the token may not stand here. Keeps `open` up to date. */
function step(expected: Expected, token: string, isString: boolean, open: string[]) {
  const inside = open[open.length - 1];
  const isValue = expected === 'value' || expected === 'first-item';
  switch (token) {
    case '{':
    case '[':
      if (!isValue) return undefined;
      open.push(token);
      return token === '{' ? 'first-key' : 'first-item';
    case '}':
    case ']': {
      const first = token === '}' ? 'first-key' : 'first-item';
      const opened = token === '}' ? '{' : '[';
      if (inside !== opened || (expected !== 'after' && expected !== first)) return undefined;
      open.pop();
      return afterValue(open);
    }
    case ',':
      if (expected !== 'after') return undefined;
      return inside === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    default:
      if (isValue) return afterValue(open);
      return isString && (expected === 'key' || expected === 'first-key') ? 'colon' : undefined;
  }
}

export type JsonFault =
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-json'; readonly line: number };

/**
 * Tells why a text is no JSON: it ends early (a download or copy that broke off), or something stands on a
 * line where it may not. Browsers word this differently, and Safari gives no place, so it is read here.
 */
export function findJsonFault(text: string): JsonFault {
  const token = new RegExp(TOKEN, 'y');
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (true) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) {
      const rest = text.slice(at).replace(/^[ \t\n\r]+/, '');
      if (expected !== 'end' && UNFINISHED.test(rest)) return { kind: 'cut-off' };
      break;
    }
    const written = (found[1] ?? found[2] ?? found[0]).trim();
    const next: Expected | undefined = step(expected, written, found[2] !== undefined, open);
    if (next === undefined) break;
    expected = next;
    at = token.lastIndex;
  }
  const start = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
  return { kind: 'not-json', line: text.slice(0, start).split('\n').length };
}
