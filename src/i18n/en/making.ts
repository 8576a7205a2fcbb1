import { advice } from './advice';
import { casusEditor } from './casus-editor';
import { exporting } from './export';
import { formatEditor } from './format-editor';
import { importing } from './import';
import { leftOut } from './left-out';
import { printing } from './print';
import { setEditor } from './set-editor';
import { tips } from './tips';
import { workshop } from './workshop';

export const making: typeof import('../nl/making').making = {
  advice,
  casusEditor,
  exporting,
  formatEditor,
  importing,
  leftOut,
  printing,
  setEditor,
  tips,
  workshop,
};
