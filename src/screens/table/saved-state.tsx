import { useApp, useWords } from '../../app/context';
import { SavedMark } from '../../ui/saved';
import { useTalk } from './context';

/** Whether all of this conversation is on this device. */
export function SavedState() {
  const app = useApp();
  const { conversation } = useTalk();
  const words = useWords().table.saved;
  const saved = app.storeState.value === 'memory' ? 'memory' : conversation.writing.value.kind;
  const label = words[saved === 'saved' && conversation.unkept.value ? 'cards' : saved];
  return <SavedMark state={saved} label={label} />;
}
