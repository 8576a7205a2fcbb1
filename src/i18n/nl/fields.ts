/** What a field says when no more fits in it. */
export const fields = {
  full: (max: number) => `Dit veld is vol: er passen ${max} tekens in.`,
  cut: (max: number, left: number) =>
    left === 1
      ? `Er passen ${max} tekens in dit veld. Het laatste teken is niet bewaard.`
      : `Er passen ${max} tekens in dit veld. De laatste ${left} tekens zijn niet bewaard.`,
};
