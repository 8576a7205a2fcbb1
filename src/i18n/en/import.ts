export const importing: typeof import('../nl/import').importing = {};
