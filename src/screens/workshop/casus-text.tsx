import { useEffect, useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import { type Casus, type Stage, tellCasus } from '../../domain/casus';
import { ChoiceGroup } from '../../ui/choice';
import { Disclosure } from '../../ui/disclosure';
import { RichText } from '../../ui/rich-text';
import style from './style.module.css';
import { publicStages, roleStages } from './view';

/** A case as it is told, with what is for one player only behind a door of its own. */
export function CasusText({ casus }: { readonly casus: Casus }) {
  const words = useMakingWords().workshop;
  const [variant, setVariant] = useState(casus.variants[0]?.id ?? null);
  const told = tellCasus(casus, variant);
  const roles = roleStages(told);
  return (
    <>
      {casus.variants.length > 1 && (
        <ChoiceGroup
          legend={words.variant}
          size="normal"
          options={casus.variants.map(({ id, label }) => ({ id, label }))}
          value={variant}
          onChange={setVariant}
        />
      )}
      <div class={style.told} lang={casus.lang}>
        {publicStages(told).map((stage) => (
          <Part key={stage.id} stage={stage} />
        ))}
      </div>
      {told.questions.length > 0 && (
        <Disclosure title={words.questions}>
          <div class={style.told} lang={casus.lang}>
            {told.questions.map((group) => (
              <section key={group.id}>
                <h3 dir="auto">{group.title}</h3>
                <RichText text={group.items.map((item) => `- ${item}`).join('\n')} />
              </section>
            ))}
          </div>
        </Disclosure>
      )}
      {roles.length > 0 && <RoleParts stages={roles} lang={casus.lang} />}
    </>
  );
}

function Part({ stage }: { readonly stage: Stage }) {
  return (
    <section>
      <h3 dir="auto">{stage.title}</h3>
      <RichText text={stage.text.join('\n\n')} />
    </section>
  );
}

interface RolePartsProps {
  readonly stages: readonly Stage[];
  readonly lang: string;
}

/** In the page only while it is open, and closed when the tablet is put away. */
function RoleParts({ stages, lang }: RolePartsProps) {
  const words = useMakingWords().workshop.trainers;
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const hide = () => document.hidden && setOpen(false);
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);

  return (
    <Disclosure title={words.title} summary={words.hint} open={open} onToggle={setOpen}>
      {open && (
        <div class={style.told} lang={lang}>
          {stages.map((stage) => (
            <Part key={stage.id} stage={stage} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}
