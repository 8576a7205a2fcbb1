import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Speaker } from '../../app/services';
import { Button } from '../../ui/button';

interface ReadAloudProps {
  readonly text: string;
  readonly lang: string;
}

/**
 * Reads the side that lies up; a second press stops it, and so does any other side or card. Absent on a device
 * without a voice of its own (fault 26).
 */
export function ReadAloud({ text, lang }: ReadAloudProps) {
  const { services } = useApp();
  const words = useWords().table.card;
  const [speaker, setSpeaker] = useState<Speaker | undefined>();
  const [speaking, setSpeaking] = useState(false);

  useEffect(() => {
    let here = true;
    void services.speaker().then(async (one) => {
      if ((await one.available(lang)) && here) setSpeaker(one);
    });
    return () => {
      here = false;
    };
  }, [services, lang]);

  // Before the other side is painted: a voice must not go on about what lies face down.
  useLayoutEffect(() => () => speaker?.stop(), [speaker, text]);

  if (!speaker) return null;
  return (
    <Button
      variant="quiet"
      icon="ear"
      pressed={speaking}
      onPress={() => {
        if (speaking) return speaker.stop();
        setSpeaking(true);
        void speaker
          .speak(text, lang, () => setSpeaking(false))
          .then((speaks) => speaks || setSpeaking(false));
      }}
    >
      {words.readAloud}
    </Button>
  );
}
