import { settings } from './settings';
import { start } from './start';
import { table } from './table';
import { workshop } from './workshop';

export const rest: typeof import('../nl/rest').rest = { settings, start, table, workshop };
