import { demand } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';
import { translator } from '../../messages';
import { moderationFigures } from '../../stats/queries/moderationFigures';
import { contributionTypes, type ContributionType } from '../../status';
import { age, span } from '../dates';
import { Tabs } from '../Tabs';
import { FiguresTable } from './FiguresTable';

const isType = (type: string): type is ContributionType => contributionTypes.some((known) => known === type);

/** How moderation goes: what waits and since when, how long decisions take, by type and by reviewer. */
export async function FiguresPage({ req, locale }: { req: PayloadRequest; locale: Locale }) {
  demand(req, 'contribution.review');
  const t = translator(locale, 'review');
  const figures = await moderationFigures(req.payload);
  const { days, waiting, oldestAt, decided, medianSeconds } = figures;
  const said = (seconds: number | null) => (seconds === null ? '—' : span(seconds, locale));
  const number = new Intl.NumberFormat(locale);
  const head: [string, string][] = [
    [t('figures.waiting'), number.format(waiting)],
    [t('figures.oldest'), oldestAt ? age(oldestAt, locale) : '—'],
    [t('figures.median'), said(medianSeconds)],
    [t('figures.decided'), number.format(decided)],
  ];
  return (
    <>
      <h1>{t('title')}</h1>
      <Tabs req={req} locale={locale} current="figures" />
      <dl className="review-figures">
        {head.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('figures.period', { count: days })}</p>
      <FiguresTable
        locale={locale}
        title={t('figures.byType')}
        of={t('figures.type')}
        rows={figures.byType.map(({ type, ...row }) => ({ name: isType(type) ? t(`type.${type}`) : type, ...row }))}
      />
      <FiguresTable
        locale={locale}
        title={t('figures.byReviewer')}
        of={t('figures.reviewer')}
        rows={figures.byReviewer.map(({ name, ...row }) => ({ ...row, name: name ?? t('nobody') }))}
      />
    </>
  );
}
