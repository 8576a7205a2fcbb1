/** Makes a switch exhaustive: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
