export const setEditor = {};
