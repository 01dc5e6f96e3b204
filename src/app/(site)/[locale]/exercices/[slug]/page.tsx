import config from '@payload-config';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPayload } from 'payload';
import { cache } from 'react';
import { registriesOf } from '@mentora/platform';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, Chip, ReportLink } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { readSegment } from '@/app/readSegment';
import { reportLinkOf } from '@/app/reportLink';
import { exerciseBySlug, relatedExercises } from '@/collections/exercises/queries';
import { CardGrid } from '../CardGrid';
import { searchAddress } from '../search';
import { Inside } from './Inside';
import { StartForm } from './StartForm';
import { StartLabel } from './StartLabel';

interface ExerciseProps {
  params: Promise<{ locale: string; slug: string }>;
}

/** Made again at most once a minute, and at once when the exercise changes. */
export const revalidate = 60;

/** No exercise is known while building: each page is made when it is first asked for. */
export function generateStaticParams(): { slug: string }[] {
  return [];
}

const find = cache(async (locale: Locale, slug: string) =>
  exerciseBySlug(await getPayload({ config }), { locale, slug: readSegment(slug) }),
);

export async function generateMetadata({ params }: ExerciseProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const found = await find(locale, slug);
  if (!found || found.redirect !== undefined) return {};
  const { title, summary } = found.card;
  return pageMetadata({ locale, path: `/exercices/${slug}`, title, description: summary });
}

/** An exercise before one does it: what it teaches, how long it takes, and the button that begins it. */
export default async function ExercisePage({ params }: ExerciseProps) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const found = await find(locale, slug);
  if (!found) notFound();
  if (found.redirect !== undefined) permanentRedirect(localePath(locale, `/exercices/${found.redirect}`));

  const { card, steps } = found;
  const payload = await getPayload({ config });
  const { exerciseNotes } = registriesOf(payload.config);
  const [t, report, related, notes] = await Promise.all([
    getTranslations('catalogue'),
    reportLinkOf(locale, 'exercise', card.id),
    relatedExercises(payload, { locale, id: card.id, limit: 4 }),
    Promise.all(exerciseNotes.map(({ load }) => load(payload, card.id, locale))),
  ]);
  const facts = [
    [t('exercise.duration'), t('exercise.durationValue', { minutes: card.minutes })],
    [t('exercise.level'), t(`difficulty.${card.difficulty}`)],
    [t('exercise.steps'), String(steps.reduce((sum, { total }) => sum + Number(total), 0))],
  ] as const;
  return (
    <div className="page space-y-16 pt-4 pb-20">
      <div className="space-y-6">
        <Breadcrumb
          label={t('exercise.trail')}
          crumbs={[
            { label: t('title'), href: localePath(locale, '/exercices') },
            ...(card.category
              ? [{ label: card.category.title, href: searchAddress(locale, { categorie: card.category.key }) }]
              : []),
            { label: card.title },
          ]}
        />
        <div className="grid items-start gap-8 md:grid-cols-[1.2fr_1fr] md:gap-14">
          <div className="space-y-6">
            <h1 className="text-4xl">{card.title}</h1>
            <p className="measure text-xl leading-normal text-ink-soft">{card.summary}</p>
            <div className="space-y-3">
              <StartForm exercise={card.slug} locale={locale} pendingLabel={t('exercise.starting')}>
                <StartLabel exercise={card.slug} start={t('exercise.start')} resume={t('exercise.resume')} />
              </StartForm>
              <p className="text-sm text-ink-soft">{t('exercise.promise')}</p>
            </div>
            <dl aria-label={t('exercise.facts')} className="flex flex-wrap gap-x-10 gap-y-4 border-y border-line py-4">
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt className="text-sm text-ink-soft">{name}</dt>
                  <dd className="font-bold">{value}</dd>
                </div>
              ))}
            </dl>
            {notes.map((note) =>
              note ? (
                <p key={note}>
                  <bdi>{note}</bdi>
                </p>
              ) : null,
            )}
            {card.skills.length > 0 ? (
              <ul aria-label={t('exercise.skillsLabel')} className="flex flex-wrap gap-2">
                {card.skills.map((skill) => (
                  <li key={skill.id}>
                    <Chip>{skill.title}</Chip>
                  </li>
                ))}
              </ul>
            ) : null}
            {report ? <ReportLink {...report} what={card.title} /> : null}
          </div>
          <div className="space-y-8">
            {card.cover ? (
              // Covers are sized and encoded when they are uploaded; there is nothing left to optimise.
              <img
                src={card.cover.src}
                srcSet={card.cover.srcSet}
                sizes="(width < 840px) 92vw, 460px"
                width={card.cover.width}
                height={card.cover.height}
                alt={card.cover.alt}
                decoding="async"
                className="aspect-[10/9] h-auto w-full rounded-lg border border-line object-cover object-top max-md:aspect-[16/10]"
              />
            ) : null}
            <Inside steps={steps} />
          </div>
        </div>
      </div>
      {related.length > 0 ? (
        <section aria-labelledby="related" className="space-y-6 border-t-2 border-ink pt-6">
          <h2 id="related" className="text-2xl">
            {t('exercise.related')}
          </h2>
          <CardGrid locale={locale} cards={related} withCategory />
        </section>
      ) : null}
    </div>
  );
}
