import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb } from '@mentora/ui';
import { siteTranslator } from '../messages';
import { reportableExercise } from '../queries/reportableExercise';
import { ReportForm, type ReportAction } from './ReportForm';

interface ReportPageProps {
  req: PayloadRequest;
  locale: Locale;
  slug: string;
  /** Id of the step that the person comes from. */
  step: string | undefined;
  /** The host's server action: it calls `reportError`, and puts errors in its own words. */
  action: ReportAction;
}

/** The title of the page, for the host's metadata. */
export async function reportTitle(req: PayloadRequest, locale: Locale, slug: string): Promise<string> {
  const exercise = await reportableExercise(req, { slug, locale });
  return siteTranslator(locale)('pageTitle', { title: exercise?.title ?? '' });
}

/** "Report an error on this step": where it is, what is wrong, and thanks. */
export async function ReportPage({ req, locale, slug, step, action }: ReportPageProps) {
  const exercise =
    (step ? await reportableExercise(req, { slug, locale, step }) : undefined) ??
    (await reportableExercise(req, { slug, locale }));
  if (!exercise) notFound();

  const t = siteTranslator(locale);
  const index = exercise.steps.findIndex(({ id }) => id === step);
  const player = localePath(locale, `/exercices/${exercise.slug}/faire`);
  return (
    <div className="page max-w-180 space-y-8 pt-4 pb-20">
      <Breadcrumb
        label={t('trail')}
        crumbs={[
          { label: exercise.title, href: localePath(locale, `/exercices/${exercise.slug}`) },
          { label: t('title') },
        ]}
      />
      <div className="space-y-3">
        <h1 className="text-4xl">{t('title')}</h1>
        <p className="measure text-ink-soft">{t('intro', { title: exercise.title })}</p>
      </div>
      <ReportForm
        action={action}
        locale={locale}
        exercise={exercise.slug}
        step={index < 0 ? '' : step!}
        places={[
          { value: '', label: t('whole') },
          ...exercise.steps.map(({ id, prompt }, place) => ({ value: id, label: t('step', { step: place + 1, prompt }) })),
        ]}
        back={index < 0 ? player : `${player}?etape=${index + 1}`}
        words={{
          where: t('where'),
          message: t('message'),
          messageHint: t('messageHint'),
          send: t('send'),
          sending: t('sending'),
          failed: t('failed'),
          back: t('back'),
          thanksTitle: t('thanks.title'),
          thanksText: t('thanks.text'),
        }}
      />
    </div>
  );
}
