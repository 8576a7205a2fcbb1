import { Dialog } from '../../ui/dialog';
import { useAppWords, useSetWords } from './bench';
import style from './dialogs.module.css';

/** Which keys make it go faster. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useSetWords().keys;
  const { close } = useAppWords();
  return (
    <Dialog open title={words.title} onClose={onClose} closeLabel={close}>
      <dl class={style.keys}>
        {words.list.map(([keys, what]) => (
          <div class={style.key} key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
