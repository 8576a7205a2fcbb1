export const exporting: typeof import('../nl/export').exporting = {};
