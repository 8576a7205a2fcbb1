import type { App } from './app';
import type { OutFile, SaveOutcome } from './services';

export interface HandingOptions {
  /** `share`: by the share sheet where the device has one; where this file can't go by it, as a download after all. */
  readonly way?: 'save' | 'share' | undefined;
  /** Ask at once whether it is there, and call this once the person says so. */
  readonly there?: (() => void) | undefined;
}

type Handing = Pick<App, 'handed' | 'loadWords' | 'notice' | 'services'>;

/**
 * Hands a file to the user, from a tap, and says what was asked of the browser, never what came of it: that can't be
 * seen (fault 31). Where a download often doesn't come, where it failed, or where something hangs on it, the person is
 * asked whether it is there and offered other ways; elsewhere that is one tap away. Never throws.
 */
export async function handOut(
  app: Handing,
  file: OutFile,
  { there, way = 'save' }: HandingOptions = {},
): Promise<SaveOutcome> {
  const { files } = app.services;
  const { body, name, type } = file;
  const shared =
    way === 'share' && files.share ? await files.share(name, type, body, name) : 'failed';
  const outcome = shared === 'failed' ? await files.save(name, type, body) : shared;
  if (outcome === 'cancelled') return outcome;
  const handed = { file, outcome, there };
  if (there || outcome === 'failed' || (outcome === 'asked' && files.embedded)) {
    app.handed.value = handed;
    return outcome;
  }
  const say = (await app.loadWords()).fileOut;
  app.notice.value =
    outcome === 'shared'
      ? { message: say.shared(name) }
      : {
          message: say.asked(name),
          action: {
            label: say.notThere,
            run: () => {
              app.handed.value = handed;
            },
          },
        };
  return outcome;
}
