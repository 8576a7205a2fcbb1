/** Says outside the database that there was data in it, so that a database the browser emptied shows (fault 2). */
export interface Marker {
  stands(): boolean;
  set(): void;
  clear(): void;
}

export type MarkerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `storage` is a function because merely looking at `localStorage` throws in some private modes. */
export function createMarker(name: string, storage: () => MarkerStorage | undefined): Marker {
  const key = `${name}:had-data`;

  function attempt<Value>(action: (storage: MarkerStorage) => Value, otherwise: Value): Value {
    try {
      const there = storage();
      return there ? action(there) : otherwise;
    } catch {
      // Without a marker only this warning is lost, never a write.
      return otherwise;
    }
  }

  const stands = () => attempt((there) => there.getItem(key) !== null, false);
  return {
    stands,
    set: () => {
      if (!stands()) attempt((there) => there.setItem(key, '1'), undefined);
    },
    clear: () => attempt((there) => there.removeItem(key), undefined),
  };
}
