import { readFile } from './files/sheets/read-file';
import type { SheetAnswer, SheetRequest } from './sheet-messages';

/*
 * Reads handed-in files in a thread of its own. The page imports this same file where it can't start a worker:
 * so what reads files is fetched and cached once.
 */
export { readFile };

declare const self: DedicatedWorkerGlobalScope;

/** Often enough for a bar that moves, seldom enough for a page that has more to do. */
const SILENCE = 50;

async function answer({ id, file, choices }: SheetRequest): Promise<void> {
  const say = (message: SheetAnswer): void => self.postMessage(message);
  let said = 0;
  const readings = await readFile(file, choices, (part) => {
    const now = performance.now();
    if (now - said < SILENCE && part < 1) return;
    said = now;
    say({ id, part });
  });
  say({ id, readings });
}

if (typeof WorkerGlobalScope !== 'undefined') {
  self.addEventListener('message', ({ data }: MessageEvent<SheetRequest>) => void answer(data));
}
