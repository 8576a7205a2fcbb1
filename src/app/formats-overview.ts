import type { Format } from '../domain/format';
import { totalMinutes } from '../domain/format-time';
import type { App } from './app';
import { createLibrary } from './library';

/** A format as the list of Werkvormen shows it. */
export interface ListedFormat {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  /** As its maker meant it, together; 0 without a fixed time. */
  readonly minutes: number;
  readonly people: Format['people'];
  /** Made or brought in here. */
  readonly own: boolean;
}

/**
 * Every format that can be played here: own ones first, newest first, then those that came with the app. An own
 * one that can't be read is not among them; the Werkplaats tells of it.
 */
export async function listFormats(
  app: Pick<App, 'bundle' | 'openStore'>,
): Promise<readonly ListedFormat[]> {
  const library = createLibrary(app.bundle, app.openStore);
  const [bundled, shelf] = await Promise.all([app.bundle.formats(), library.listShelf()]);
  const own = await Promise.all(
    shelf
      .filter(({ kind }) => kind === 'werkvorm')
      .map(({ hash }) => library.readFormat(hash).catch(() => 'gone' as const)),
  );
  return [
    ...own.flatMap((format) =>
      typeof format === 'string'
        ? []
        : [
            {
              id: format.id,
              title: format.title,
              lang: format.lang,
              description: format.description,
              minutes: totalMinutes(format.phases),
              people: format.people,
              own: true,
            },
          ],
    ),
    ...bundled.map(({ description, id, lang, minutes, people, title }) => ({
      id,
      title,
      lang,
      description,
      minutes,
      people,
      own: false,
    })),
  ];
}
