import { useMakingWords } from '../../app/context';
import type { Card } from '../../domain/card-set';
import { plainFront } from '../../domain/front-text';
import { defaultTexts } from '../../domain/making/default-texts';
import { isBlank } from '../../domain/making/edit-cards';
import { CardFront } from '../../ui/card';
import { CardBack } from '../../ui/card-back';
import { LeftOutNote } from '../making-parts/left-out';
import { useBench, useSetWords } from './bench';
import { HintList } from './hint-list';
import { sayFault } from './left-out';
import style from './preview.module.css';
import { categoryOf, listFields } from './view';

/** The card in hand as it will lie on the table, at its real size, with what a colleague would say of it. */
export function Preview() {
  const { bench, set } = useBench();
  const words = useSetWords().look;
  const { leftOut } = useMakingWords();
  const card = set.cards.find(({ id }) => id === bench.active.value);
  if (!card) return <p class={style.none}>{words.none}</p>;
  const category = categoryOf(set, card);
  const number = set.cards.indexOf(card) + 1;
  const shown: Card = { ...card, front: plainFront(card.front).trim() || words.blank };
  const written = !isBlank({ ...card, front: '' }) && listFields(set).length > 1;
  // What has no name yet goes by the same one at the table.
  const named = set.sections.map((one) => ({
    ...one,
    label: one.label.trim() || defaultTexts(set.lang).section,
  }));
  const fault = sayFault(card, set.sections, leftOut);
  return (
    <div class={style.preview}>
      <p class={style.place}>{words.place(number, set.cards.length)}</p>
      {fault && <LeftOutNote why={fault} />}
      <CardFront card={shown} category={category} lang={set.lang} size="large" />
      {written && (
        <CardBack
          key={card.id}
          card={shown}
          category={category}
          lang={set.lang}
          sections={named}
          title={false}
        />
      )}
      <HintList card={card.id} />
    </div>
  );
}
