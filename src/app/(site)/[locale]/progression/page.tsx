import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import { EmptyDrawing, EmptyState, LinkButton } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { getViewer } from '@/app/viewer';
import { ownerOf, visitorTokenIn } from '@/collections/attempts/owner';
import { progressOf } from '@/collections/attempts/queries/progress';
import { CategoryChart } from './CategoryChart';
import { DoneList } from './DoneList';
import { ResumeList } from './ResumeList';
import { VisitorNote } from './VisitorNote';

interface ProgressProps {
  params: Promise<{ locale: string }>;
}

/** Where nobody's own zone is known, days are counted as in the site's. */
const siteZone = 'Europe/Paris';

export async function generateMetadata({ params }: ProgressProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('progress');
  return pageMetadata({ locale, path: '/progression', title: t('title'), description: t('description'), index: false });
}

/** "Ma progression": what to take up again, how far one has come in each theme, and what was done. */
export default async function ProgressPage({ params }: ProgressProps) {
  const locale = await pageLocale(params);
  const [t, req, viewer] = await Promise.all([getTranslations('progress'), pageRequest(), getViewer()]);
  const zone = viewer?.timeZone ?? siteZone;
  const owner = ownerOf(viewer, visitorTokenIn(req.headers));
  const progress = await progressOf(req, { owner, locale, zone });
  const begun = progress.done.length > 0 || progress.resume.length > 0;
  return (
    <div className="page max-w-220 space-y-14 pt-6 pb-20 md:pt-10">
      <div className="space-y-2">
        <h1 className="text-4xl">{t('title')}</h1>
        {begun ? (
          <p className="text-xl text-ink-soft">
            {t('summary', { done: progress.done.length })} {t('streak', { days: progress.daysInARow })}
          </p>
        ) : null}
      </div>
      {begun ? (
        <>
          {progress.resume.length > 0 ? <ResumeList locale={locale} zone={zone} attempts={progress.resume} /> : null}
          <CategoryChart locale={locale} categories={progress.categories} />
          {progress.done.length > 0 ? <DoneList locale={locale} zone={zone} done={progress.done} /> : null}
        </>
      ) : (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={t('empty.title')}
          action={<LinkButton href={localePath(locale, '/exercices')}>{t('empty.go')}</LinkButton>}
        >
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {viewer ? null : <VisitorNote locale={locale} />}
    </div>
  );
}
