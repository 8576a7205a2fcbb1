import type { SheetReader } from './app/services';

export function createSheetReader(): SheetReader {
  throw new Error('not there yet');
}
