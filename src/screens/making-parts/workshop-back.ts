import { useMakingWords } from '../../app/context';
import { linkTo } from '../../app/routes';

/** The way back of every screen that is opened from the Werkplaats, said in a word: the mark alone leads home elsewhere. */
export function useWorkshopBack() {
  const { setEditor, workshop } = useMakingWords();
  return { href: linkTo({ name: 'workshop' }), label: setEditor.back, word: workshop.title };
}
