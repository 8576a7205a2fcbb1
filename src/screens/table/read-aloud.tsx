import { useEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Speaker } from '../../app/services';
import { Button } from '../../ui/button';

interface ReadAloudProps {
  readonly text: string;
  readonly lang: string;
}

/** Reads the side that lies up; absent on a device without a voice of its own (fault 26). */
export function ReadAloud({ text, lang }: ReadAloudProps) {
  const { services } = useApp();
  const words = useWords().table.card;
  const [speaker, setSpeaker] = useState<Speaker | undefined>();

  useEffect(() => {
    let here = true;
    let found: Speaker | undefined;
    void services.speaker().then(async (one) => {
      if (!(await one.available(lang)) || !here) return;
      found = one;
      setSpeaker(one);
    });
    return () => {
      here = false;
      found?.stop();
    };
  }, [services, lang]);

  if (!speaker) return null;
  return (
    <Button variant="quiet" icon="ear" onPress={() => void speaker.speak(text, lang)}>
      {words.readAloud}
    </Button>
  );
}
