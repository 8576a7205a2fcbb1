/** One name per folder: other sites on the same host share its storage, its locks and its caches. */
export function nameFolder(pathname: string): string {
  return `kaarttafel:${pathname.replace(/[^/]*$/, '')}`;
}
