import { start } from './start';
import { table } from './table';

/** Everything the later screens say; loaded together with the first of them. */
export const rest = { start, table };
