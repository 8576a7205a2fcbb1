import { useApp } from '../../app/context';
import { writePiece } from '../../app/workshop';
import { tidyCasus } from '../../domain/making/tidy-casus';
import { Button } from '../../ui/button';
import { useBench, useCasusWords } from './bench';

/** The case as a file, as it would be played. */
export function ExportButton() {
  const app = useApp();
  const { bench, casus } = useBench();
  const words = useCasusWords();
  const ready = bench.editor.playable.value;

  async function save() {
    const content = tidyCasus(casus);
    if (content === null) return;
    const text = writePiece({ kind: 'casus', content });
    // Started from the tap itself: later, a device would not let it be shared (fault 10).
    const outcome = await app.services.files.save(`${content.id}.json`, 'application/json', text);
    if (outcome !== 'cancelled') app.notice.value = { message: words.file[outcome] };
  }

  return (
    <>
      <Button
        variant="paper"
        size="small"
        icon="share"
        disabled={!ready}
        describedBy={ready ? undefined : 'not-playable'}
        onPress={() => void save()}
      >
        {words.export}
      </Button>
      {!ready && (
        <span class="sr-only" id="not-playable">
          {words.notYet}
        </span>
      )}
    </>
  );
}
