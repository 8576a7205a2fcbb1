import type { FileReading, OnProgress, RawFile, ReadChoices } from './reading';

/**
 * The one door for a file that a person hands in to make cards of. A zip gives one reading for each file in it.
 * Anything wrong with the file is a reading of its own; it never throws, unless `onProgress` does: that is how
 * reading is called off.
 */
export async function readFile(
  file: RawFile,
  choices: ReadChoices,
  onProgress: OnProgress,
): Promise<readonly FileReading[]> {
  onProgress(0);
  void choices;
  onProgress(1);
  return [{ name: file.name, status: 'refused', refusal: { kind: 'no-rows' } }];
}
