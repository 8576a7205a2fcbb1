export const printing: typeof import('../nl/print').printing = {};
