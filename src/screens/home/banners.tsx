import { useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { type HomeOverview, keepLonger, wipeSessions } from '../../app/home';
import { linkTo } from '../../app/routes';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

interface HomeBannersProps {
  readonly overview: HomeOverview;
  readonly onChange: () => void;
}

/** What has to be said before anyone starts: data gone, end dates past, a new version, installing. */
export function HomeBanners({ overview, onChange }: HomeBannersProps) {
  const app = useApp();
  const words = useFirstWords();
  const [later, setLater] = useState(false);
  const { missing, expired } = words.store;

  return (
    <>
      {overview.missing && (
        <Banner
          tone="warning"
          title={missing.title}
          actions={
            <>
              <Button variant="primary" href={linkTo({ name: 'reports' })}>
                {missing.restore}
              </Button>
              <Button
                variant="soft"
                onPress={async () => {
                  await (await app.openStore()).wipeAll();
                  onChange();
                }}
              >
                {missing.dismiss}
              </Button>
            </>
          }
        >
          {missing.text}
        </Banner>
      )}
      {overview.expired.length > 0 && (
        <Banner
          tone="info"
          title={expired.title(overview.expired.length)}
          actions={
            <>
              <Button
                variant="primary"
                onPress={async () => {
                  await keepLonger(app, overview.expired);
                  onChange();
                }}
              >
                {expired.keep}
              </Button>
              <Button
                variant="danger"
                onPress={async () => {
                  await wipeSessions(app, overview.expired);
                  onChange();
                }}
              >
                {expired.wipe}
              </Button>
            </>
          }
        >
          {expired.text}
        </Banner>
      )}
      {app.offline.value.updateWaiting && !later && (
        <Banner
          tone="info"
          title={words.update.title}
          actions={
            <>
              <Button variant="primary" onPress={() => app.update()}>
                {words.update.now}
              </Button>
              <Button variant="soft" onPress={() => setLater(true)}>
                {words.update.later}
              </Button>
            </>
          }
        >
          {words.update.text}
        </Banner>
      )}
    </>
  );
}
