import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useGuidingWords } from '../../app/context';
import { type ListedFormat, listFormats } from '../../app/formats-overview';
import { linkTo } from '../../app/routes';
import { Tag } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import style from './style.module.css';

/** Werkvormen: the guided conversations, each with how long and for how many. */
export default function Formats() {
  const app = useApp();
  const first = useFirstWords();
  const words = useGuidingWords().list;
  const [formats, setFormats] = useState<readonly ListedFormat[] | undefined>();
  useArrival('formats', `${words.title} – ${first.app.name}`, formats !== undefined);

  useEffect(() => {
    let here = true;
    const read = async () => {
      const all = await listFormats(app);
      if (!all.some(({ own }) => own)) return all;
      const { sweepUntouched } = await import('../../app/making/sweep');
      return (await sweepUntouched(app)) > 0 ? listFormats(app) : all;
    };
    void read().then((all) => here && setFormats(all));
    return () => {
      here = false;
    };
  }, [app]);

  return (
    <Page
      title={words.title}
      back={{ href: linkTo({ name: 'home' }), label: first.app.home }}
      width="wide"
    >
      <div class={style.formats}>
        <p class={style.lead}>{words.lead}</p>
        <List class={style.list}>
          {formats?.map(({ description, id, lang, minutes, own, people, title }) => (
            <li key={id}>
              <div class={style.format}>
                <a
                  class={`${style.title} covers`}
                  href={linkTo({ name: 'format', format: id })}
                  dir="auto"
                  lang={lang}
                >
                  {title}
                </a>
                <span class={style.about} dir="auto" lang={lang}>
                  {description}
                </span>
                <span class={style.facts}>
                  {own && <Tag>{words.own}</Tag>}
                  <span>
                    <Icon name="clock" /> {minutes > 0 ? words.minutes(minutes) : words.noTime}
                  </span>
                  <span>
                    <Icon name="people" /> {words.people(people.min, people.max)}
                  </span>
                </span>
              </div>
            </li>
          ))}
        </List>
      </div>
    </Page>
  );
}
