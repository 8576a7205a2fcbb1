import { start } from './start';
import { table } from './table';

export const rest: typeof import('../nl/rest').rest = { start, table };
