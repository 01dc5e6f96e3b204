import { Icon } from '@mentora/ui';
import { translator } from '../../../messages';
import { entryTexts } from '../../../sessions/calendarTexts';
import { addToCalendar } from '../addToCalendar';
import type { SessionGround } from './ground';

/** Puts the session into one's own calendar. */
export function AddToCalendar({ locale, session, name }: SessionGround) {
  const words = translator(locale, 'session');
  const entry = entryTexts(locale, { type: session.type, name, mentorship: session.mentorship, session: session.id });
  return (
    <section aria-labelledby="calendar" className="space-y-3">
      <h2 id="calendar" className="text-xl">
        {words('addTo')}
      </h2>
      <ul>
        {addToCalendar(session, entry).map(({ calendar, href, file }) => (
          <li key={calendar}>
            <a href={href} {...(file ? { download: 'session.ics' } : { target: '_blank', rel: 'noopener noreferrer' })} className="link inline-flex min-h-11 items-center gap-2">
              <Icon name={file ? 'download' : 'calendar'} size={18} />
              {words(`calendars.${calendar}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
