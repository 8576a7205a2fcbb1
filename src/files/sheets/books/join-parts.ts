import { fold } from '../../../lib/fold';
import { type Arrangement, arrangeRows } from '../arrange-rows';
import { OWN_HEADERS } from '../column-names';
import { ROW_LIMIT } from '../limits';
import type { RawTable, RowOrigin } from '../raw-table';
import type { ColumnRole } from '../reading';
import type { CellMark } from './book';
import type { ShownPart } from './choose-parts';

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');

/** A column of the table that the parts become together. */
interface JoinedColumn {
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole;
}

/** Columns of two parts are the same when they hold the same: the front, or a section of the same name. */
function keyOf(role: ColumnRole, header: string): string {
  if (role.as === 'section') return `section ${fold(role.label)}`;
  return role.as === 'ignore' ? `ignore ${fold(header)}` : role.as;
}

function headerOf(role: ColumnRole, header: string): string {
  if (header !== '') return header;
  switch (role.as) {
    case 'section':
      return role.label;
    case 'ignore':
      return '';
    default:
      return OWN_HEADERS[role.as];
  }
}

/**
 * Lays several parts under each other as one table with one header. Where none of them says what its cards belong to,
 * the name of the part does; else only for parts that don't.
 */
export function joinParts(
  parts: readonly ShownPart[],
): Pick<RawTable, 'rows' | 'marks' | 'origins'> & Partial<RawTable> {
  const arranged = parts.map((shown) => ({ shown, table: arrange(shown) }));
  const columns: JoinedColumn[] = [
    { key: 'category', header: OWN_HEADERS.category, role: { as: 'category' } },
  ];
  const has = ({ roles }: Arrangement) => roles.some(({ as }) => as === 'category');
  const rows: string[][] = [[]];
  const origins: (RowOrigin | undefined)[] = [undefined];
  const marks: CellMark[] = [];

  for (const { shown, table } of arranged) {
    const { part } = shown;
    const places = placeColumns(table, columns);
    const start = table.headerRow === null ? 0 : table.headerRow + 1;
    const shift = rows.length - start;
    for (const [at, row] of table.rows.entries()) {
      if (at < start) continue;
      const cells = Array.from({ length: columns.length }, () => '');
      for (const [column, cell] of row.entries()) {
        const place = places[column];
        if (place !== undefined) cells[place] = cell;
      }
      if (!has(table) && row.some(isFilled)) cells[0] = part.category ?? part.name;
      rows.push(cells);
      origins.push({ sheet: part.name, row: at + 1 });
    }
    for (const mark of shown.marks) {
      if (mark.row < start) continue;
      const isFar = mark.row >= table.rows.length;
      const row = isFar ? ROW_LIMIT : shift + mark.row;
      marks.push({ ...mark, row, column: places[mark.column] ?? mark.column });
    }
  }
  // The header of our own export says more than its roles: it is read as one.
  const isOwn = arranged.some(({ table }) => table.own);
  rows[0] = columns.map(({ header, role }) =>
    headerOf(role, isOwn && role.as !== 'ignore' ? '' : header),
  );
  const known = isOwn ? {} : { headerRow: 0, columns: columns.map(({ role }) => role) };
  return { rows, marks, origins, ...known };
}

function arrange({ part, rows }: ShownPart): Arrangement {
  const { columns, merges } = part;
  return arrangeRows(rows, columns ? { columns, headerRow: null } : { merges });
}

/** Where each column of a part goes; columns that are new come behind those that are there. */
function placeColumns({ headerRow, roles, rows }: Arrangement, columns: JoinedColumn[]) {
  const header = headerRow === null ? [] : (rows[headerRow] ?? []);
  const taken = new Set<number>();
  return roles.map((role, at) => {
    const name = (header[at] ?? '').trim();
    const key = keyOf(role, name);
    const found = columns.findIndex((column, place) => column.key === key && !taken.has(place));
    const isEmpty = role.as === 'ignore' && !rows.some((row) => isFilled(row[at]));
    if (found === -1 && isEmpty) return undefined;
    const place = found === -1 ? columns.length : found;
    if (found === -1) columns.push({ key, header: headerOf(role, name), role });
    taken.add(place);
    return place;
  });
}
