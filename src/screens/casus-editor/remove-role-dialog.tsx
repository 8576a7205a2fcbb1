import { useFirstWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { partsOf } from './view';

interface RemoveRoleDialogProps {
  readonly role: string;
  readonly onClose: () => void;
}

/** Says which parts go with a role: they must not become visible to all. */
export function RemoveRoleDialog({ role: id, onClose }: RemoveRoleDialogProps) {
  const { casus, edit } = useBench();
  const words = useCasusWords().roles;
  const { close } = useFirstWords().app;
  const index = casus.roles.findIndex((role) => role.id === id);
  const role = casus.roles[index];
  if (role === undefined) return null;
  const name = role.short.trim() || role.name.trim() || words.nameless(index + 1);

  function remove() {
    onClose();
    if (edit({ kind: 'remove-role', id }, words.removed(name))) goToPart('roles', true);
  }

  return (
    <Dialog
      open
      tone="danger"
      title={words.removeTitle(name)}
      onClose={onClose}
      closeLabel={close}
      actions={
        <>
          <Button variant="paper" onPress={onClose}>
            {words.keep}
          </Button>
          <Button variant="danger" onPress={remove}>
            {words.removeAll}
          </Button>
        </>
      }
    >
      <p>{words.partsGo}</p>
      <List class={style.bullets}>
        {partsOf(casus, id).map((stage) => (
          <li key={stage.id} dir="auto">
            {stage.title.trim() || words.part}
          </li>
        ))}
      </List>
    </Dialog>
  );
}
