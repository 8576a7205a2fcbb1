import { useApp, useWords } from '../app/context';
import { TEXT_SIZES } from '../app/preferences';
import { ChoiceGroup } from '../ui/choice';

/** How large the letters are, on every screen; takes effect at once. */
export function LetterSize() {
  const { textSize } = useApp().preferences;
  const words = useWords().settings.look;
  return (
    <ChoiceGroup
      legend={words.size}
      size="normal"
      options={TEXT_SIZES.map((id) => ({ id, label: words.sizes[id] }))}
      value={textSize.value}
      onChange={(id) => {
        textSize.value = TEXT_SIZES.find((one) => one === id) ?? textSize.value;
      }}
    />
  );
}
