export const casusEditor: typeof import('../nl/casus-editor').casusEditor = {};
