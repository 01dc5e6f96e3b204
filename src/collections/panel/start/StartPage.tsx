import { may, type Person } from '@mentora/access';
import { isLocale, registriesOf, type Locale, type PanelCardContent } from '@mentora/platform';
import { getTranslation, type I18n } from '@payloadcms/translations';
import type { NavGroupType } from '@payloadcms/ui/shared';
import type { PayloadRequest } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { WaitingCard } from './WaitingCard';
import '@mentora/ui/panel.css';

interface StartPageProps {
  i18n: I18n;
  navGroups: NavGroupType[];
  user: (Person & { name?: string }) | null;
  initPageResult: { req: PayloadRequest };
}

/** The start page of the panel: what waits for this person, what to do next, and all there is. */
export async function StartPage({ i18n, navGroups, user, initPageResult: { req } }: StartPageProps) {
  const { payload } = req;
  const locale: Locale = isLocale(i18n.language) ? i18n.language : 'fr';
  const text = i18n.t as unknown as (key: string, values?: Record<string, string | number>) => string;
  const at = (path: string) => formatAdminURL({ adminRoute: payload.config.routes.admin, path: path as `/${string}` });

  const cards = registriesOf(payload.config).panelCards.filter(({ permission }) => may(permission, user));
  const contents = await Promise.all(cards.map((card) => card.load(req, locale)));
  const waiting = cards
    .map((card, index) => ({ ...card, ...(contents[index] as PanelCardContent) }))
    .filter(({ count }) => count > 0);

  return (
    <main className="mentora-start">
      <h1>{text('mentora:hello', { name: user?.name ?? '' })}</h1>
      <p>{text(waiting.length > 0 ? 'mentora:helloIntro' : 'mentora:nothingWaits')}</p>
      <div className="mentora-start__waiting">
        {waiting.map(({ key, title, count, href, items }) => (
          <WaitingCard
            key={key}
            title={title[locale] ?? title.fr}
            count={count}
            all={{ href: at(href), label: text('mentora:seeAll', { count }) }}
            items={items.map((item) => ({ ...item, href: at(item.href) }))}
          />
        ))}
      </div>
      <p className="mentora-start__acts">
        {may('exercise.write', user) ? <a href={at('/collections/exercises/create')}>{text('mentora:writeExercise')}</a> : null}
        {may('image.upload', user) ? <a href={at('/collections/images/create')}>{text('mentora:addImage')}</a> : null}
      </p>
      <h2>{text('mentora:everything')}</h2>
      <div className="mentora-start__groups">
        {navGroups.map(({ label, entities }) => (
          <section key={label}>
            <h3>{label}</h3>
            <ul>
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <a href={at(`/${entity.type}/${entity.slug}`)}>{getTranslation(entity.label, i18n)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}
