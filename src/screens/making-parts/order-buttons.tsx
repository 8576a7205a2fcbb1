import { useMakingWords } from '../../app/context';
import { Button } from '../../ui/button';

interface OrderButtonsProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** One place up or down in a short list. */
export function OrderButtons({ name, index, count, onMove }: OrderButtonsProps) {
  const words = useMakingWords().setEditor.order;
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon="up"
        label={words.up(name)}
        disabled={index === 0}
        onPress={() => onMove(index - 1)}
      />
      <Button
        variant="quiet"
        size="small"
        icon="down"
        label={words.down(name)}
        disabled={index === count - 1}
        onPress={() => onMove(index + 1)}
      />
    </>
  );
}
