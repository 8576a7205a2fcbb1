/**
 * The one polite voice of the app: whose turn it is, what was drawn. It stays in the page while
 * empty, since screen readers only notice changes in a region they already know.
 */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div class="sr-only" role="status" aria-live="polite" aria-atomic="true">
      {message}
    </div>
  );
}
