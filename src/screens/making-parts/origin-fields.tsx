import { useMakingWords } from '../../app/context';
import type { Casus } from '../../domain/casus';
import { LIMITS } from '../../domain/limits';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';

/** What a set and a case say about whose they are. */
type Origin = Pick<Casus, 'lang' | 'source' | 'licence'>;

interface OriginFieldsProps {
  readonly value: Origin;
  readonly langLabel: string;
  readonly onChange: (change: Partial<Origin>) => void;
}

/** The language of a set or case, where it comes from and what others may do with it. */
export function OriginFields({ value, langLabel, onChange }: OriginFieldsProps) {
  const words = useMakingWords().setEditor.about;
  const { lang, licence, source } = value;
  const known = words.languages.some(({ id }) => id === lang);
  return (
    <>
      <Select
        label={langLabel}
        hint={words.langHint}
        value={lang}
        options={known ? words.languages : [...words.languages, { id: lang, label: lang }]}
        onChange={(next) => onChange({ lang: next })}
      />
      <TextField
        multiline
        label={words.source}
        hint={words.sourceHint}
        value={source}
        maxLength={LIMITS.source}
        onInput={(next) => onChange({ source: next })}
      />
      <TextField
        label={words.licence}
        hint={words.licenceHint}
        value={licence}
        maxLength={LIMITS.licence}
        onInput={(next) => onChange({ licence: next })}
      />
    </>
  );
}
