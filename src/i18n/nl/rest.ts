import { fields } from './fields';
import { fileOut } from './file-out';
import { report } from './report';
import { reports } from './reports';
import { settings } from './settings';
import { start } from './start';
import { table } from './table';
import { unkept } from './unkept';

/** Everything the later screens say; loaded together with the first of them. */
export const rest = { fields, fileOut, report, reports, settings, start, table, unkept };
