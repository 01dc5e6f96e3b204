import type { Locale } from '@mentora/platform/i18n';
import { Chip, Glyph } from '@mentora/ui';
import { CircleCheck, CircleX, Clock, MessageSquareWarning, Undo2 } from 'lucide';
import type { PartChange } from '../contributions/compareParts';
import { translator } from '../messages';
import type { datesFor } from './format';
import type { Chapter } from './queries/contributionStory';

interface HistoryProps {
  locale: Locale;
  dates: ReturnType<typeof datesFor>;
  chapters: readonly Chapter[];
}

const decisions = {
  'waiting': { tone: 'accent', shape: Clock },
  'approved': { tone: 'success', shape: CircleCheck },
  'changes-requested': { tone: 'warning', shape: MessageSquareWarning },
  'rejected': { tone: 'danger', shape: CircleX },
  'withdrawn': { tone: 'plain', shape: Undo2 },
} as const;

/** All that was sent of a contribution and what was answered, the newest first. */
export function History({ locale, dates, chapters }: HistoryProps) {
  const words = translator(locale, 'pages');
  return (
    <section aria-labelledby="history" className="space-y-2 border-t-2 border-ink pt-6">
      <h2 id="history" className="text-2xl">
        {words('history.title')}
      </h2>
      <ol reversed>
        {chapters.map((chapter) => {
          const decision = chapter.decision ?? 'waiting';
          const { tone, shape } = decisions[decision];
          return (
            <li key={chapter.number} className="space-y-4 border-b border-line py-5 last:border-b-0">
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <h3 className="text-xl">{words('history.sent', { number: chapter.number, date: dates.moment(chapter.submittedAt) })}</h3>
                <Chip tone={tone}>
                  <Glyph shape={shape} size={18} />
                  {words(`history.${decision}`)}
                </Chip>
              </div>
              {chapter.decidedAt ? <p className="text-sm text-ink-soft">{words('history.decided', { date: dates.moment(chapter.decidedAt) })}</p> : null}
              <Answer locale={locale} chapter={chapter} />
              <Changes locale={locale} title={words('history.edits')} changes={chapter.edits} open />
              {chapter.changes ? (
                <Changes locale={locale} title={words('history.changes', { count: chapter.changes.length })} changes={chapter.changes} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the reviewer has written: why, and remarks where they belong. */
export function Answer({ locale, chapter: { reason, remarks } }: { locale: Locale; chapter: Pick<Chapter, 'reason' | 'remarks'> }) {
  const words = translator(locale, 'pages');
  return (
    <>
      {reason ? (
        <blockquote className="rounded-lg rounded-es-sm bg-band px-5 py-4">
          <p dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap">
            {reason}
          </p>
        </blockquote>
      ) : null}
      {remarks.length > 0 ? (
        <dl className="space-y-3">
          {remarks.map(({ path, about, text }) => (
            <div key={`${path} ${text}`} className="border-s-4 border-sun ps-4">
              <dt className="font-bold">{about ?? words('history.gone')}</dt>
              <dd dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

/** What differs, part by part: as it was and as it is. */
function Changes({ locale, title, changes, open }: { locale: Locale; title: string; changes: readonly PartChange[]; open?: boolean }) {
  const words = translator(locale, 'pages');
  if (changes.length === 0) return null;
  return (
    <details open={open}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline decoration-2 underline-offset-4">{title}</summary>
      <dl className="mt-2 space-y-4">
        {changes.map(({ path, label, before, after }) => (
          <div key={path} className="space-y-1">
            <dt className="font-bold">{label}</dt>
            {before === undefined ? null : (
              <dd dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap text-ink-soft">
                <span className="text-sm font-bold">{words('history.before')} </span>
                <del>{before}</del>
              </dd>
            )}
            {after === undefined ? null : (
              <dd dir="auto" className="measure [overflow-wrap:anywhere] whitespace-pre-wrap">
                <span className="text-sm font-bold">{words('history.after')} </span>
                <ins className="decoration-2">{after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
