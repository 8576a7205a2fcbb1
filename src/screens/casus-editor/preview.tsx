import { useState } from 'preact/hooks';
import { type Casus, tellCasus } from '../../domain/casus';
import { tidyCasus } from '../../domain/making/tidy-casus';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { ToldCasusPanel } from '../casus-parts/told-casus';
import style from '../making-parts/bench.module.css';
import { useBench, useCasusWords } from './bench';

/** The case as the table will see it: part by part, told of one person, with roles behind their door. */
export function Preview() {
  const { casus } = useBench();
  const words = useCasusWords().look;
  const playable = tidyCasus(casus);
  if (playable === null) return <p class={style.lead}>{words.none}</p>;
  return <Told casus={playable} />;
}

function Told({ casus }: { readonly casus: Casus }) {
  const { bench } = useBench();
  const words = useCasusWords().look;
  const [variant, setVariant] = useState<string | null>(null);
  const [read, setRead] = useState<readonly string[]>([]);
  const { variants } = casus;
  const told = tellCasus(casus, variant);
  const forAll = told.stages.filter(({ role }) => role === undefined);
  const seen = Math.max(1, Math.min(bench.told.value, forAll.length));
  return (
    <div class={style.preview}>
      {variants.length > 1 && (
        <ChoiceGroup
          legend={words.variant}
          size="normal"
          options={variants.map(({ id, label }) => ({ id, label }))}
          value={variants.some(({ id }) => id === variant) ? variant : (variants[0]?.id ?? null)}
          onChange={setVariant}
        />
      )}
      <div lang={casus.lang}>
        <ToldCasusPanel
          casus={told}
          seen={forAll.slice(0, seen)}
          next={forAll[seen] ?? null}
          closed={false}
          rolesRead={read}
          onMore={(stage) => {
            bench.told.value = seen + 1;
            bench.say(stage.title);
          }}
          onReadRole={(role) => setRead([...read, role])}
        />
      </div>
      {seen > 1 && (
        <Button
          class={style.add}
          variant="quiet"
          size="small"
          icon="top"
          onPress={() => {
            bench.told.value = 1;
          }}
        >
          {words.again}
        </Button>
      )}
    </div>
  );
}
