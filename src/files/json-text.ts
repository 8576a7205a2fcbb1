const WIDTH = 100;

const writeList = (items: readonly string[], indent: string): string =>
  `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;

function write(value: unknown, indent: string, room: number): string {
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' && item !== null)) {
      return writeList(
        value.map((item) => write(item, `${indent}  `, WIDTH - indent.length - 3)),
        indent,
      );
    }
    const items = value.map((item) => JSON.stringify(item ?? null));
    const line = `[${items.join(', ')}]`;
    return [...line].length <= room ? line : writeList(items, indent);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = fields.map(([key, item], index) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    const comma = index === fields.length - 1 ? 0 : 1;
    return `${name}${write(item, inner, WIDTH - [...name].length - comma)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * Writes JSON as a formatter leaves it: two spaces, and a list of plain values on one line while it fits
 * in 100 columns. So a file that was edited by hand and one that was exported read the same.
 */
export const writeJson = (value: unknown): string => `${write(value, '', WIDTH)}\n`;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
};

/** One text for one content, whatever the order of its fields: what the content hash is made of. */
export const canonicalText = (content: object): string => JSON.stringify(sorted(content));
