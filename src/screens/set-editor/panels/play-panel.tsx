import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../../app/context';
import { createLibrary } from '../../../app/library';
import { type ChoosableCasus, listCasussen } from '../../../app/own-casussen';
import { DRAFT_LIMITS, SET_LIMITS } from '../../../domain/limits';
import { splitLines } from '../../../domain/making/item-list';
import { TextField } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { Switch } from '../../../ui/switch';
import { matchLines } from '../../making-parts/item-lines';
import { useBench, useSetWords } from '../bench';
import { offerCasussen } from './offer-casussen';
import style from './panels.module.css';

const LIMITS = Array.from({ length: SET_LIMITS.pickLimit }, (_, index) => index + 1);

/** How the set is played: what is said, what is asked, what was agreed. */
export function PlayPanel() {
  const { newId } = useApp().services;
  const { set, edit } = useBench();
  const words = useSetWords().play;
  const { play } = set;
  return (
    <div class={style.form}>
      <h3>{words.open}</h3>
      <TextField
        multiline
        label={words.instruction}
        value={play.open.instruction}
        maxLength={SET_LIMITS.instruction}
        onInput={(instruction) => edit({ kind: 'play-open', change: { instruction } })}
      />
      <Select
        label={words.pickLimit}
        hint={words.pickLimitHint}
        value={`${play.open.pickLimit}`}
        options={LIMITS.map((count) => ({ id: `${count}`, label: words.picks(count) }))}
        onChange={(count) => edit({ kind: 'play-open', change: { pickLimit: Number(count) } })}
      />
      <h3>{words.draw}</h3>
      <TextField
        multiline
        label={words.instruction}
        value={play.draw.instruction}
        maxLength={SET_LIMITS.instruction}
        onInput={(instruction) => edit({ kind: 'play-draw', change: { instruction } })}
      />
      <TextField
        label={words.question}
        hint={words.questionHint}
        value={play.draw.question}
        maxLength={SET_LIMITS.question}
        onInput={(question) => edit({ kind: 'play-draw', change: { question } })}
      />
      <TextField
        multiline
        label={words.answers}
        hint={words.answersHint}
        value={play.draw.answers.map(({ label }) => label).join('\n')}
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) => {
          const before = play.draw.answers.map(({ id, label }) => ({ id, text: label }));
          const answers = matchLines(text, before, newId).map((line) => ({
            id: line.id,
            label: line.text,
          }));
          edit({ kind: 'play-draw', change: { answers } });
        }}
      />
      <Switch
        label={words.byCategory}
        hint={words.byCategoryHint}
        checked={play.draw.byCategory}
        onChange={(byCategory) => edit({ kind: 'play-draw', change: { byCategory } })}
      />
      <Switch
        label={words.presenter}
        hint={words.presenterHint}
        checked={play.presenter}
        onChange={(presenter) => edit({ kind: 'play', change: { presenter } })}
      />
      <CasusField />
      <h3>{words.together}</h3>
      <TextField
        multiline
        label={words.rules}
        hint={words.oneALine}
        value={play.rules.join('\n')}
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) => edit({ kind: 'play', change: { rules: splitLines(text) } })}
      />
      <TextField
        multiline
        label={words.agreements}
        hint={words.oneALine}
        value={play.agreements.join('\n')}
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) =>
          edit({
            kind: 'play',
            change: { agreements: splitLines(text) },
          })
        }
      />
      <TextField
        multiline
        label={words.closing}
        hint={words.closingHint}
        value={play.closing.map(({ question }) => question).join('\n')}
        maxLength={DRAFT_LIMITS.text}
        onInput={(text) => {
          const before = play.closing.map(({ id, question }) => ({ id, text: question }));
          const closing = matchLines(text, before, newId).map((line) => ({
            id: line.id,
            question: line.text,
          }));
          edit({ kind: 'play', change: { closing } });
        }}
      />
    </div>
  );
}

/** The case that lies ready when the set is played. */
function CasusField() {
  const { bundle, openStore } = useApp();
  const { set, edit } = useBench();
  const words = useSetWords().play;
  const [casussen, setCasussen] = useState<readonly Pick<ChoosableCasus, 'id' | 'title'>[]>(
    bundle.casussen,
  );
  useEffect(() => {
    void listCasussen(bundle, createLibrary(bundle, openStore)).then(setCasussen);
  }, [bundle, openStore]);
  return (
    <Select
      label={words.casus}
      hint={words.casusHint}
      value={set.play.casus ?? ''}
      options={offerCasussen(casussen, set.play.casus, words)}
      onChange={(id) => edit({ kind: 'play', change: { casus: id === '' ? undefined : id } })}
    />
  );
}
