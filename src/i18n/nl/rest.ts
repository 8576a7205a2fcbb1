import { report } from './report';
import { reports } from './reports';
import { settings } from './settings';
import { start } from './start';
import { table } from './table';
import { unkept } from './unkept';

/** Everything the later screens say; loaded together with the first of them. */
export const rest = { report, reports, settings, start, table, unkept };
