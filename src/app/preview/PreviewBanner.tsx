import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import { stepIndex, type DraftEdition } from '@/collections/exercises/queries/draftEdition';
import { describeProblem } from '@/collections/exercises/messages';

interface PreviewBannerProps {
  locale: Locale;
  /** The language of who writes, which may be another than that of the preview. */
  reader: Locale;
  draft: DraftEdition;
  /** Where it is written. */
  backHref: string;
}

/** Says above a preview that it is one, and what is left to do before the exercise can be published. */
export async function PreviewBanner({ locale, reader, draft, backHref }: PreviewBannerProps) {
  const t = await getTranslations({ locale, namespace: 'preview' });
  const { problems, content } = draft;
  return (
    <aside className="page py-4" aria-label={t('title')}>
      <Alert tone={problems.length > 0 ? 'warning' : 'info'} title={t('title')}>
        <p>{t('nothingKept')}</p>
        {problems.length > 0 ? (
          <details open={content.steps.length === 0}>
            <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('left', { count: problems.length })}</summary>
            <ul className="list-disc space-y-1 ps-6">
              {problems.map((problem) => {
                const step = stepIndex(problem.path);
                return (
                  <li key={`${problem.path} ${problem.code} ${problem.locale}`} lang={reader}>
                    {step === undefined ? null : <strong>{t('step', { number: step + 1 })} </strong>}
                    {describeProblem(problem, reader)}
                  </li>
                );
              })}
            </ul>
          </details>
        ) : null}
        <p>
          <a className="link inline-flex min-h-11 items-center" href={backHref}>
            {t('back')}
          </a>
        </p>
      </Alert>
    </aside>
  );
}
