type FileBody = string | Uint8Array<ArrayBuffer>;
type SaveOutcome = 'asked' | 'shared' | 'cancelled' | 'failed';

interface FileSaver {
  save(name: string, type: string, body: FileBody): Promise<SaveOutcome>;
  share:
    | ((name: string, type: string, body: FileBody, title: string) => Promise<SaveOutcome>)
    | undefined;
  copy(text: string): Promise<boolean>;
  readonly embedded: boolean;
}

/** What is needed of the browser; `standalone` exists in Safari only. */
export interface FileSurroundings {
  readonly navigator: Partial<Pick<Navigator, 'canShare' | 'clipboard' | 'share' | 'userAgent'>> & {
    readonly standalone?: boolean;
  };
  readonly document: Pick<Document, 'createElement' | 'body'>;
  readonly urls: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
}

/** Safari still reads from the address after the click; long enough for a slow tablet. */
const REVOKE_AFTER = 60_000;

/** Android's window on the web inside another app, and apps that say who they are. */
const INSIDE = /; wv\)|FBA[NV]\/|Instagram|\bLine\/|MicroMessenger|GSA\//;

/**
 * Whether this page is shown inside another app (mail, chat): downloads often don't come there. On iOS such
 * windows leave out the name that Safari ends with; so does an app on the home screen, which is no such window.
 */
function isEmbedded({ standalone, userAgent = '' }: FileSurroundings['navigator']): boolean {
  if (INSIDE.test(userAgent)) return true;
  return (
    standalone !== true && /AppleWebKit.*Mobile/.test(userAgent) && !/Safari\//.test(userAgent)
  );
}

/**
 * Hands files to the user. In an app on the iOS home screen a download strands the user (fault 10), so
 * there it goes by the share sheet. A download can't be watched: `asked` means that the browser was asked for it,
 * and nobody knows what came of that (fault 31).
 */
export function createFileSaver(
  surroundings: FileSurroundings = { navigator, document, urls: URL },
): FileSaver {
  const { document: page, navigator: device, urls } = surroundings;

  function download(file: File): SaveOutcome {
    try {
      const address = urls.createObjectURL(file);
      const link = page.createElement('a');
      link.href = address;
      link.download = file.name;
      page.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => urls.revokeObjectURL(address), REVOKE_AFTER);
      return 'asked';
    } catch {
      return 'failed';
    }
  }

  async function shareFile(file: File, title: string): Promise<SaveOutcome> {
    try {
      await device.share?.({ files: [file], title });
      return 'shared';
    } catch (error) {
      return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed';
    }
  }

  /** Chrome shares no JSON, but does share text; what we read back is known by its content. */
  function findShareable(name: string, type: string, body: FileBody): File | undefined {
    if (!device.share || !device.canShare) return undefined;
    const files = [new File([body], name, { type })];
    if (typeof body === 'string')
      files.push(new File([body], `${name}.txt`, { type: 'text/plain' }));
    return files.find((file) => canShare(file));
  }

  function canShare(file: File): boolean {
    try {
      return device.canShare?.({ files: [file] }) ?? false;
    } catch {
      return false;
    }
  }

  async function share(
    name: string,
    type: string,
    body: FileBody,
    title: string,
  ): Promise<SaveOutcome> {
    const file = findShareable(name, type, body);
    return file ? shareFile(file, title) : 'failed';
  }

  return {
    async save(name, type, body) {
      const file = new File([body], name, { type });
      const strands = device.standalone === true && device.share && canShare(file);
      return strands ? shareFile(file, name) : download(file);
    },
    share: findShareable('kaarttafel.json', 'application/json', '{}') ? share : undefined,
    async copy(text) {
      try {
        if (!device.clipboard) return false;
        await device.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    embedded: isEmbedded(device),
  };
}
