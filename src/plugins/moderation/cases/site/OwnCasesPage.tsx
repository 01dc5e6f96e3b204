import { localePath, type Locale } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, Link, LinkButton } from '@mentora/ui';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { ownCases } from '../queries/ownCases';
import { sideWord } from './sideWord';

interface OwnCasesPageProps {
  req: PayloadRequest;
  locale: Locale;
  person: { id: string; timeZone: string };
}

/** The title and description of the page, for the host's metadata. */
export const ownCasesWords = (locale: Locale) => {
  const t = translator(locale, 'cases');
  return { title: t('site.list.title'), description: t('site.list.description') };
};

/** What one has reported, and the cases that concern oneself, with where each stands. */
export async function OwnCasesPage({ req, locale, person }: OwnCasesPageProps) {
  const cases = await ownCases(req, person.id, locale);
  const t = translator(locale, 'cases');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: person.timeZone });
  return (
    <div className="page max-w-200 space-y-8 pt-6 pb-20 md:pt-10">
      <div className="space-y-2">
        <h1 className="text-4xl">{t('site.list.title')}</h1>
        <p className="text-lg text-ink-soft">{t('site.list.description')}</p>
      </div>
      {cases.length === 0 ? (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={t('site.list.empty')}
          action={<LinkButton href={localePath(locale, '/espace')}>{t('site.list.home')}</LinkButton>}
        >
          <p>{t('site.list.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {cases.map(({ id, side, label, title, status, at }) => (
            <li key={id}>
              <Link href={localePath(locale, `/signalements/${id}`)} className="flex min-h-16 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 hover:bg-band">
                <span className="min-w-0">
                  <span className="block text-sm text-ink-soft">{t(`site.list.${sideWord[side]}`)}</span>
                  <span className="block font-bold [overflow-wrap:anywhere]">
                    <bdi>{title || label}</bdi>
                  </span>
                  <span className="block text-sm text-ink-soft">{t('site.list.date', { date: dates.format(new Date(at)) })}</span>
                </span>
                <span>{t(`statuses.${status}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
