import { useFirstWords } from '../../app/context';
import { assertNever } from '../../lib/assert-never';
import { Sheet } from '../../ui/sheet';
import { useBench, useCasusWords } from './bench';
import { HintsDialog } from './hints-dialog';
import { Preview } from './preview';
import { RemoveRoleDialog } from './remove-role-dialog';
import { ReplaceDialog } from './replace-dialog';
import { RoleDialog } from './role-dialog';
import { VariantDialog } from './variant-dialog';
import { WordDialog } from './word-dialog';

/** The dialog that is open now, if any. */
export function Asked() {
  const { bench } = useBench();
  const words = useCasusWords();
  const app = useFirstWords().app;
  const asked = bench.asking.value;
  const close = () => {
    bench.asking.value = null;
  };
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'role':
      return <RoleDialog stage={asked.stage} onClose={close} />;
    case 'remove-role':
      return <RemoveRoleDialog role={asked.role} onClose={close} />;
    case 'variant':
      return <VariantDialog onClose={close} />;
    case 'word':
      return <WordDialog onClose={close} />;
    case 'replace':
      return <ReplaceDialog stage={asked.stage} onClose={close} />;
    case 'hints':
      return <HintsDialog onClose={close} />;
    case 'look':
      return (
        <Sheet open title={words.look.title} onClose={close} closeLabel={app.close}>
          <Preview />
        </Sheet>
      );
    default:
      return assertNever(asked);
  }
}
