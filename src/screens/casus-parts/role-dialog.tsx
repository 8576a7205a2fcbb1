import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { ToldCasus } from '../../domain/casus';
import { capitalise } from '../../lib/capital';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RichText } from '../../ui/rich-text';
import { useLeaving } from '../use-leaving';
import style from './style.module.css';

interface RoleDialogProps {
  readonly casus: ToldCasus;
  readonly roleId: string;
  /** Who plays it, where that was said. */
  readonly player?: string | undefined;
  /** Someone began to read it. */
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/**
 * A part for one player only. The text is in the page only while that player reads it: it goes when the
 * dialog closes, when the page is hidden, left or printed, and is nowhere remembered as open.
 */
export function RoleDialog({ casus, roleId, player, onRead, onClose }: RoleDialogProps) {
  const app = useApp();
  const words = useWords();
  const [reading, setReading] = useState(false);
  const role = casus.roles.find((one) => one.id === roleId);
  const stages = casus.stages.filter((stage) => stage.role === roleId);

  useLeaving(true, onClose);
  useEffect(() => {
    // The voice that reads a card must not speak while someone reads in private.
    void app.services.speaker().then((speaker) => speaker.stop());
  }, [app]);

  if (!role) return null;
  const finish = () => {
    if (reading) app.say(words.table.casus.hidden);
    onClose();
  };

  return (
    <Dialog
      open
      wide={reading}
      titleLang={reading ? casus.lang : undefined}
      title={reading ? capitalise(role.name) : words.table.casus.handover(role.short, player)}
      closeLabel={words.app.close}
      onClose={finish}
      actions={
        reading ? (
          <Button variant="primary" size="large" onPress={finish}>
            {words.table.casus.hideRole}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="large"
            onPress={() => {
              onRead();
              setReading(true);
            }}
          >
            {words.table.casus.iAm(role.short)}
          </Button>
        )
      }
    >
      {reading ? (
        stages.map((stage) => (
          <div key={stage.id} class={style.part}>
            {stage.text.map((paragraph) => (
              <RichText key={paragraph} lang={casus.lang} text={paragraph} />
            ))}
          </div>
        ))
      ) : (
        <p>{words.table.casus.handoverText}</p>
      )}
    </Dialog>
  );
}
