import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Link } from '@mentora/ui';
import { translator } from '../../messages';
import { sessionPath } from '../../sessions/address';
import { historyLine, type HistoryRow } from '../../sessions/queries/historyRows';
import { iso } from '../../sessions/read';
import { sessionTone } from '../sessions/one/sessionTone';
import { lengthText } from '../sessions/parts/lengthText';
import { plainWords } from '../sessions/parts/plainWords';

/** A session that was. One link, its day; the whole line can be touched. */
export function HistoryItem({ locale, row, zone }: { locale: Locale; row: HistoryRow; zone: string }) {
  const words = translator(locale, 'calendar');
  const { type, status, minutes, agenda } = historyLine(row, locale);
  const about = plainWords(agenda);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(new Date(iso(row.startsAt)));
  return (
    <article className="group relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-4">
      <div className="min-w-0 flex-1 basis-64">
        <h3 className="text-lg">
          <Link href={localePath(locale, sessionPath(row.mentorship, row.id))} className="after:absolute after:inset-0 group-hover:underline">
            {when}
          </Link>
        </h3>
        <p className="text-ink-soft">
          {type} <bdi>{words('with', { name: row.other ?? words('gone') })}</bdi>
          {`\u00A0· ${lengthText(locale, minutes)}`}
        </p>
        {about ? (
          <p dir="auto" className="truncate">
            {about}
          </p>
        ) : null}
      </div>
      <Chip tone={sessionTone[row.status]}>{status}</Chip>
    </article>
  );
}
