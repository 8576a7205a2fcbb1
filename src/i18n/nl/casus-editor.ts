export const casusEditor = {};
