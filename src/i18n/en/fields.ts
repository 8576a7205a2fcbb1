export const fields: typeof import('../nl/fields').fields = {
  full: (max) => `This field is full: ${max} characters fit in it.`,
  cut: (max, left) =>
    left === 1
      ? `${max} characters fit in this field. The last character was not kept.`
      : `${max} characters fit in this field. The last ${left} characters were not kept.`,
};
