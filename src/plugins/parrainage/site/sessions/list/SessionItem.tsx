import { localePath, type Locale } from '@mentora/platform/i18n';
import { Chip, Link } from '@mentora/ui';
import { translator } from '../../../messages';
import type { SessionDoc } from '../../../sessions/read';
import { sessionPath } from '../addresses';
import { sessionTone } from '../one/sessionTone';
import { lengthText } from '../parts/lengthText';
import { Moment } from '../parts/Moment';

/** A session in a list. One link, its time; the whole line can be touched. */
export function SessionItem({ locale, session, zone, as: Heading = 'h3' }: { locale: Locale; session: SessionDoc; zone: string; as?: 'h2' | 'h3' }) {
  const words = translator(locale, 'session');
  const types = translator(locale, 'sessions');
  return (
    <article className="group relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-4">
      <div className="min-w-0 space-y-1">
        <Heading className="text-lg first-letter:uppercase">
          <Link href={localePath(locale, sessionPath(session.mentorship, session.id))} className="after:absolute after:inset-0 group-hover:underline">
            <Moment at={session.startsAt} zone={zone} locale={locale} />
          </Link>
        </Heading>
        <p className="text-ink-soft">
          {[types(`types.${session.type}`), lengthText(locale, session.durationMinutes), session.move ? words('list.move') : ''].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Chip tone={session.awaits ? 'warning' : sessionTone[session.status]}>{session.awaits ? words('toAgree') : types(`statuses.${session.status}`)}</Chip>
    </article>
  );
}
