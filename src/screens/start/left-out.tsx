import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { findEditor } from '../../app/start-place';
import type { ShelfRef } from '../../domain/record';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** Says how much of an own set, case or format stays out of the conversation, with the way to it (fault 37). */
export function LeftOut({ id, kind }: ShelfRef) {
  const app = useApp();
  const words = useWords().start.leftOut;
  const [count, setCount] = useState(0);

  useEffect(() => {
    let here = true;
    // Apart: who plays what came with the app never needs it.
    import('../../app/making/left-out')
      .then(({ countLeftOut }) => countLeftOut(app, { id, kind }))
      .then(
        (counted) => here && setCount(counted),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [app, id, kind]);

  if (count === 0) return null;
  return (
    <Banner
      tone="warning"
      title={words[kind](count)}
      actions={
        <Button icon="edit" href={linkTo(findEditor({ id, kind }))}>
          {words.go}
        </Button>
      }
    >
      {words.why}
    </Banner>
  );
}
