/** A number with its noun: "1 conversation", "2 conversations". */
export const count = (number: number, one: string, more: string) =>
  number === 1 ? `1 ${one}` : `${number} ${more}`;
