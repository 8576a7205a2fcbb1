import { type Casus, tellCasus } from '../domain/casus';
import type { Bundle, BundledCasus, Library } from './library';

/** A case to choose, with what each of its variants is called. */
export interface ChoosableCasus
  extends Pick<BundledCasus, 'id' | 'title' | 'description' | 'variants'> {
  /** Came with the app, or its maker says so: then what is typed about it is kept. */
  readonly invented: boolean;
  /** Unknown of one that can't be read. */
  readonly lang?: string | undefined;
}

/** Every case that can be played here: those that came with the app, then own ones. */
export async function listCasussen(
  { casussen }: Pick<Bundle, 'casussen'>,
  library: Pick<Library, 'listShelf' | 'readCasus'>,
): Promise<readonly ChoosableCasus[]> {
  const shipped = casussen.map((casus) => ({ ...casus, invented: true }));
  return [...shipped, ...(await listOwnCasussen(library))];
}

/** The cases that were made or brought in here, newest first. One that can't be read keeps its title. */
export async function listOwnCasussen(
  library: Pick<Library, 'listShelf' | 'readCasus'>,
): Promise<readonly ChoosableCasus[]> {
  const items = (await library.listShelf()).filter(({ kind }) => kind === 'casus');
  return Promise.all(
    items.map(async ({ hash, id, title }) => {
      const casus = await library.readCasus(hash).catch(() => 'gone' as const);
      if (casus === 'gone' || casus === 'damaged')
        return { id, title, description: '', variants: [], invented: false };
      return {
        id,
        title,
        lang: casus.lang,
        description: tellCasus(casus, null).description,
        variants: casus.variants,
        invented: casus.invented === true,
      };
    }),
  );
}

/**
 * What a case told in one way is called in a list of cases: with its title, unless that is the name itself;
 * by the title alone where it can be told in one way only.
 */
export function nameVariant(
  {
    title,
    variants,
  }: Pick<Casus, 'title'> & { readonly variants: readonly { readonly label: string }[] },
  label: string,
): string {
  if (variants.length === 1) return title;
  return variants[0]?.label === title ? label : `${title} · ${label}`;
}
