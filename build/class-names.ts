import { createHash } from 'node:crypto';

/**
 * Names for the classes of CSS modules in a build: five characters in place of name, hash and line, for every class
 * stands in a style sheet and in a script. Made of file and class, so that the same sources give the same names.
 */
export function shortClassNames(): (name: string, file: string) => string {
  const given = new Map<string, string>();
  return (name, file) => {
    const path = file
      .replaceAll('\\', '/')
      .replace(/^.*\/src\//, '')
      .replace(/\?.*$/, '');
    const whole = `${path} ${name}`;
    const short = `k${createHash('sha256').update(whole).digest('base64url').replace(/[-_]/g, 'x').slice(0, 4)}`;
    const other = given.get(short);
    // So few that the next hash would help; a build that fails says so.
    if (other !== undefined && other !== whole)
      throw new Error(`${whole} and ${other} have one name`);
    given.set(short, whole);
    return short;
  };
}
