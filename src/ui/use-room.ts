import { useContext, useState } from 'preact/hooks';
import { FieldWordsContext } from './field-words';
import { countCut, isFull } from './room';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Says when a field takes no more: a browser cuts what is pasted without a word, and what was cut is lost (fault 54).
 * Gives what to say, and what has to hear of everything that is about to come in.
 */
export function useRoom(value: string, max: number | undefined) {
  const words = useContext(FieldWordsContext);
  const [cut, setCut] = useState(0);

  const onBeforeInput = (event: InputEvent & { readonly currentTarget: Field }) => {
    if (max === undefined) return;
    const coming = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const field = event.currentTarget;
    // One letter more is no loss: whoever typed it sees that it isn't there.
    const isPasted = coming.length > 1 && !event.isComposing;
    setCut(isPasted ? countCut(field, coming, max, field.localName === 'input') : 0);
  };
  const said =
    words && max !== undefined
      ? cut > 0
        ? words.cut(max, cut)
        : isFull(value, max)
          ? words.full(max)
          : undefined
      : undefined;
  return { said, isCut: cut > 0, onBeforeInput };
}
