'use client';

import { useLocale, useTranslations } from '../words/Words';
import type { ReactNode, Ref } from 'react';
import { localePath } from '@mentora/platform/i18n';
import { LinkButton } from '../primitives/Button';
import { Link } from '../primitives/Link';
import { stepAddress } from './address';
import { ScoreThread } from './ScoreThread';
import { stepLinkAddress } from './stepLinks';
import type { AttemptSummary, PlayerAttempt } from './types';

interface EndingProps {
  attempt: PlayerAttempt;
  summary: AttemptSummary;
  firstRight: readonly boolean[];
  /** Nobody is signed in: what was done is kept for a while only. */
  visitor: boolean;
  /** A form that begins the exercise anew. */
  restart?: ReactNode;
  heading: Ref<HTMLHeadingElement>;
  onRevise: (position: number) => void;
}

/** The end of an exercise: what went well, what to look at again, and what comes next. */
export function Ending({ attempt, summary, firstRight, visitor, restart, heading, onRevise }: EndingProps) {
  const t = useTranslations('player.end');
  const locale = useLocale();
  const praise = summary.judged === 0 || summary.score >= 100 ? 'all' : summary.score >= 60 ? 'most' : 'some';
  return (
    <div className="page max-w-180 space-y-10 py-8 md:py-14">
      <div className="space-y-4">
        <p className="text-ink-soft">{attempt.exercise.title}</p>
        <h1 ref={heading} tabIndex={-1} className="text-4xl outline-none">
          {t(`title.${praise}`)}
        </h1>
        {summary.judged > 0 ? (
          <>
            <ScoreThread knots={firstRight} />
            <p className="text-xl">
              <strong className="font-display text-3xl">{t('score', { score: summary.score / 100 })}</strong>{' '}
              <span>{t('detail', { right: summary.rightAtFirst, judged: summary.judged })}</span>
            </p>
          </>
        ) : null}
        <p className="text-ink-soft">{t(`text.${praise}`)}</p>
      </div>

      {summary.revise.length > 0 ? (
        <section aria-labelledby="revise" className="space-y-3">
          <h2 id="revise" className="text-2xl">
            {t('revise')}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {summary.revise.map((step) => (
              <li key={step.id}>
                <a
                  href={stepAddress(step.index, attempt.steps.length)}
                  onClick={(event) => {
                    event.preventDefault();
                    onRevise(step.index);
                  }}
                  className="flex min-h-14 items-center gap-4 py-3 hover:bg-band"
                >
                  <span className="shrink-0 text-ink-soft">{t('step', { step: step.index + 1 })}</span>
                  <span className="link">{step.prompt}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      {visitor ? (
        <section aria-labelledby="keep" className="space-y-3 rounded-lg bg-band p-6">
          <h2 id="keep" className="text-2xl">
            {t('keep.title')}
          </h2>
          <p>{t('keep.text')}</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <LinkButton href={localePath(locale, '/inscription')}>{t('keep.signUp')}</LinkButton>
            <Link href={localePath(locale, '/connexion')} className="link inline-flex min-h-11 items-center">
              {t('keep.signIn')}
            </Link>
          </div>
        </section>
      ) : null}

      <section aria-labelledby="next" className="space-y-4">
        <h2 id="next" className="text-2xl">
          {summary.next ? t('next.title') : t('next.none')}
        </h2>
        {summary.next ? (
          <>
            <p>
              <strong>{summary.next.title}</strong>
              <span className="block text-ink-soft">
                {summary.next.summary} {t('next.minutes', { minutes: summary.next.minutes })}
              </span>
            </p>
            <LinkButton variant={visitor ? 'secondary' : 'primary'} href={localePath(locale, `/exercices/${summary.next.slug}`)}>
              {t('next.go')}
            </LinkButton>
          </>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Link href={localePath(locale, '/exercices')} className="link inline-flex min-h-11 items-center">
            {t('catalogue')}
          </Link>
          <Link href={localePath(locale, '/progression')} className="link inline-flex min-h-11 items-center">
            {t('progress')}
          </Link>
          {restart}
          {attempt.stepLinks.map((link) => (
            <Link key={link.key} href={stepLinkAddress(locale, link.href)} className="link inline-flex min-h-11 items-center">
              {link.label}
            </Link>
          ))}
        </div>
      </section>
    </div>
  );
}
