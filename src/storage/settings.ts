import { readField } from './stored';
import type { Engine } from './transaction';

export async function readSetting(engine: Engine, key: string): Promise<unknown> {
  const record = await engine.read(['settings'], (tx) => tx.get('settings', key));
  return readField(record, 'value');
}

export function writeSetting(engine: Engine, key: string, value: unknown): Promise<void> {
  return engine.write(['settings'], async (tx) => tx.put('settings', { key, value }));
}
