import { translator } from '../../messages';
import type { RelationGround } from './ground';

const told = [
  'requested', 'withdrawn', 'accepted', 'declined', 'expired', 'proposed', 'proposalRefused', 'paused', 'resumed', 'extended', 'ended', 'goalsChanged', 'feedbackGiven', 'closed', 'reopened',
  'handoverAgreed', 'handoverRefused',
] as const;

/** What happened in the relation, and when; folded, for few look for it. */
export function History({ locale, relation, reader, name }: RelationGround) {
  const words = translator(locale, 'site');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: reader.timeZone });
  const lines = relation.history.flatMap(({ action, by, at }) => {
    const known = told.find((one) => one === action);
    return known ? [{ known, by, at }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <details className="border-t border-line pt-2">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{words('history.title')}</summary>
      <ol className="space-y-2 pt-2 text-sm">
        {lines.map(({ known, by, at }) => (
          <li key={`${at} ${known}`} className="flex flex-wrap justify-between gap-x-4">
            <span>{words(`history.${known}`, { who: by === null ? 'nobody' : by === relation.side ? 'you' : 'other', name })}</span>
            <time dateTime={at} className="text-ink-soft">
              {dates.format(new Date(at))}
            </time>
          </li>
        ))}
      </ol>
    </details>
  );
}
