import type { SessionId } from '../domain/ids';

/** Where the app can be. Hash routes: they work in any folder of any static host. */
export type Route =
  | { readonly name: 'home' }
  /** `casus`: the one that lies ready in place of the set's own wish. */
  | { readonly name: 'start'; readonly set: string; readonly casus?: string }
  | { readonly name: 'table'; readonly session: SessionId }
  | { readonly name: 'report'; readonly session: SessionId }
  | { readonly name: 'formats' }
  | { readonly name: 'format'; readonly format: string }
  | { readonly name: 'reports' }
  | { readonly name: 'workshop' }
  | { readonly name: 'set-editor'; readonly set: string }
  | { readonly name: 'casus-editor'; readonly casus: string }
  | { readonly name: 'format-editor'; readonly format: string }
  | { readonly name: 'import' }
  | { readonly name: 'print'; readonly set: string }
  | { readonly name: 'settings' }
  | { readonly name: 'unknown'; readonly path: string };

/** The route that an address names; `hash` as in `location.hash`. Never throws. */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#\/?/, '');
  const [head = '', tail = '', last = ''] = path.split('/');
  const name = decode(tail);
  switch (head) {
    case '':
      return { name: 'home' };
    case 'set':
      return name ? readStartRoute(name, decode(last)) : { name: 'unknown', path };
    case 'gesprek':
      return name ? { name: 'table', session: name as SessionId } : { name: 'unknown', path };
    case 'verslag':
      return name ? { name: 'report', session: name as SessionId } : { name: 'unknown', path };
    case 'werkvormen':
      return { name: 'formats' };
    case 'werkvorm':
      return name ? { name: 'format', format: name } : { name: 'unknown', path };
    case 'verslagen':
      return { name: 'reports' };
    case 'werkplaats':
      return readWorkshopRoute(name, decode(last)) ?? { name: 'unknown', path };
    case 'instellingen':
      return { name: 'settings' };
    default:
      return { name: 'unknown', path };
  }
}

/** The address of a route, for `href`. */
export function linkTo(route: Exclude<Route, { name: 'unknown' }>): string {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'start':
      return [
        `#/set/${encodeURIComponent(route.set)}`,
        route.casus && encodeURIComponent(route.casus),
      ]
        .filter(Boolean)
        .join('/');
    case 'table':
      return `#/gesprek/${encodeURIComponent(route.session)}`;
    case 'report':
      return `#/verslag/${encodeURIComponent(route.session)}`;
    case 'formats':
      return '#/werkvormen';
    case 'format':
      return `#/werkvorm/${encodeURIComponent(route.format)}`;
    case 'reports':
      return '#/verslagen';
    case 'workshop':
      return '#/werkplaats';
    case 'set-editor':
      return `#/werkplaats/set/${encodeURIComponent(route.set)}`;
    case 'casus-editor':
      return `#/werkplaats/casus/${encodeURIComponent(route.casus)}`;
    case 'format-editor':
      return `#/werkplaats/werkvorm/${encodeURIComponent(route.format)}`;
    case 'import':
      return '#/werkplaats/importeer';
    case 'print':
      return `#/werkplaats/afdrukken/${encodeURIComponent(route.set)}`;
    case 'settings':
      return '#/instellingen';
  }
}

const readStartRoute = (set: string, casus: string): Route =>
  casus ? { name: 'start', set, casus } : { name: 'start', set };

function readWorkshopRoute(part: string, id: string): Route | undefined {
  switch (part) {
    case '':
      return { name: 'workshop' };
    case 'importeer':
      return { name: 'import' };
    case 'set':
      return id ? { name: 'set-editor', set: id } : undefined;
    case 'casus':
      return id ? { name: 'casus-editor', casus: id } : undefined;
    case 'werkvorm':
      return id ? { name: 'format-editor', format: id } : undefined;
    case 'afdrukken':
      return id ? { name: 'print', set: id } : undefined;
    default:
      return undefined;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
