export const setEditor: typeof import('../nl/set-editor').setEditor = {};
