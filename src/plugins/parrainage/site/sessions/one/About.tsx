import { translator } from '../../../messages';
import { Markdown } from '../parts/Markdown';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** What the session is about and where it is; either of the two changes it until it is over. */
export function About(props: SessionGround) {
  const { locale, session } = props;
  const words = translator(locale, 'session');
  const open = session.status === 'planned' || session.status === 'in-progress';
  if (!open && !session.agenda) return null;
  return (
    <section aria-labelledby="about" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="about" className="text-2xl">
        {words('agenda')}
      </h2>
      {session.agenda ? <Markdown text={session.agenda} /> : <p className="text-ink-soft">{words('noAgenda')}</p>}
      {open ? (
        <SessionForm
          {...props}
          act="about"
          fold={words('changeAbout')}
          send={words('save')}
          variant="secondary"
          fields={[
            { kind: 'textarea', name: 'agenda', label: words('agenda'), maxLength: 20_000, rows: 5, optional: true },
            { kind: 'text', name: 'place', label: words('placeField'), hint: words('placeHint'), maxLength: 500, optional: true },
          ]}
          values={{ agenda: session.agenda, place: session.place }}
        />
      ) : null}
    </section>
  );
}
