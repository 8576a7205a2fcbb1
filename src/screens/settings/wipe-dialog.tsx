import { useFirstWords, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import style from './style.module.css';

export interface WipeDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Says what goes for good and what stays, and offers a backup first. */
export function WipeDialog({ open, onClose, onConfirm }: WipeDialogProps) {
  const first = useFirstWords().app;
  const words = useWords().settings.stored.ask;
  return (
    <Dialog
      open={open}
      title={words.title}
      tone="danger"
      closeLabel={first.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="soft" onPress={onClose}>
            {first.cancel}
          </Button>
          <Button variant="danger" icon="trash" onPress={onConfirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Named title={words.goes} items={words.goesList} />
      <Named title={words.stays} items={words.staysList} />
      <Button class={style.start} variant="soft" icon="save" href={linkTo({ name: 'reports' })}>
        {words.backup}
      </Button>
    </Dialog>
  );
}

function Named({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3 class={style.small}>{title}</h3>
      <List class={style.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </div>
  );
}
