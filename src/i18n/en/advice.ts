export const advice: typeof import('../nl/advice').advice = {};
