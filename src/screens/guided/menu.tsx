import { useGuidingWords, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { LetterSize } from '../letter-size';
import { People, Roles } from './people';
import { useRun } from './use-run';

interface GuidedMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Who sits here and who does what, and the way to the report. */
export function GuidedMenu({ open, onClose }: GuidedMenuProps) {
  const words = useWords();
  const say = useGuidingWords().run;
  const { session } = useRun();
  return (
    <Dialog open={open} title={say.people} closeLabel={words.app.close} onClose={onClose}>
      <People />
      <Roles />
      <LetterSize />
      <Button variant="soft" icon="report" href={linkTo({ name: 'report', session: session.id })}>
        {words.table.menu.report}
      </Button>
    </Dialog>
  );
}
