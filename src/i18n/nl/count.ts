/** A number with its noun: "1 gesprek", "2 gesprekken". */
export const count = (number: number, one: string, more: string) =>
  number === 1 ? `1 ${one}` : `${number} ${more}`;
