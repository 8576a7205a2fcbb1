/** Test support: files as they are read. Never part of the app. */
import { strToU8 } from 'fflate';
import { parseCardSet } from '../../card-set';
import { sampleSet } from '../../sample-content';
import { readFile } from '../read-file';
import type { FileReading, ReadChoices, SheetReading } from '../reading';

export const read = (
  body: string | Uint8Array,
  choices: ReadChoices = {},
  name = 'mijn_vragen-2.csv',
) =>
  readFile(
    { name, bytes: typeof body === 'string' ? strToU8(body) : body },
    choices,
    () => undefined,
  );

export async function readSheet(
  body: string | Uint8Array,
  choices: ReadChoices = {},
): Promise<SheetReading> {
  const [first] = await read(body, choices);
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  return first.reading;
}

export const tell = (reading: FileReading | undefined) =>
  reading?.status === 'refused' ? reading.refusal : reading?.status;

export const sample = () => {
  const set = parseCardSet(sampleSet());
  if (!set.ok) throw new Error('the sample is no set');
  return set.value;
};

export const table = 'Soort;Vraag;Uitleg\nDenken;Wat zie je?;Kijk.\nDoen;Wat doe je?;Doe.\n';
