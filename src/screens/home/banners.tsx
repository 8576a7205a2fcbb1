import { useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { sayDay } from '../../app/days';
import { acceptLoss, type HomeOverview, keepLonger } from '../../app/home';
import { linkTo } from '../../app/routes';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

interface HomeBannersProps {
  readonly overview: HomeOverview;
  readonly onChange: () => void;
}

/** So many conversations are named; of more, how many. */
const NAMED = 3;

/** What has to be said before anyone starts: data gone, end dates past, a new version. Nothing here deletes (fault 28). */
export function HomeBanners({ overview, onChange }: HomeBannersProps) {
  const app = useApp();
  const words = useFirstWords();
  const [later, setLater] = useState(false);
  const { missing, expired } = words.store;
  const now = app.services.clock.now();
  const lang = app.preferences.lang.value;
  const names = overview.expired
    .slice(0, NAMED)
    .map(
      (one) => `${one.casusTitle ?? one.setTitle}, ${sayDay(one.changedAt, now, lang, words.home)}`,
    );

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
                  await acceptLoss(app);
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
              <Button variant="primary" href={linkTo({ name: 'reports' })}>
                {expired.look}
              </Button>
              <Button
                variant="soft"
                onPress={async () => {
                  await keepLonger(app, overview.expired);
                  onChange();
                }}
              >
                {expired.keep}
              </Button>
            </>
          }
        >
          {expired.text(names.join(' · '), overview.expired.length - names.length)}
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
