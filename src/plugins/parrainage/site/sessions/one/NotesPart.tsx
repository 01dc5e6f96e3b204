import { Words } from '@mentora/ui/words';
import { compileWords } from '@mentora/ui/words/compile';
import { messagesOf, translator } from '../../../messages';
import { NotesEditor } from '../notes/NotesEditor';
import { Markdown } from '../parts/Markdown';
import type { SessionGround } from './ground';

/** The notes of a session: open beside the timer while it lasts; before and after, to be read, and written on under a fold. */
export function NotesPart({ locale, session, name, actions }: SessionGround) {
  const words = translator(locale, 'session');
  const { own, shared, version } = session.notes;
  const running = session.status === 'in-progress';
  const writable = !session.closed && session.status !== 'cancelled';
  if (!writable && !own && !shared) return null;
  const editor = (
    <Words locale={locale} words={{ notes: compileWords(messagesOf(locale, 'notes')) }}>
      <NotesEditor {...{ locale, name }} mentorship={session.mentorship} session={session.id} begun={{ own, shared, version }} watch={running} action={actions.notes} />
    </Words>
  );
  return (
    <section aria-labelledby="notes" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="notes" className="text-2xl">
        {words('notes')}
      </h2>
      {running ? (
        editor
      ) : (
        <>
          {shared ? (
            <div className="space-y-2">
              <h3 className="text-lg">{words('sharedNotes')}</h3>
              <Markdown text={shared} />
            </div>
          ) : null}
          {own ? (
            <div className="space-y-2">
              <h3 className="text-lg">{words('ownNotes')}</h3>
              <Markdown text={own} />
            </div>
          ) : null}
          {!shared && !own ? <p className="text-ink-soft">{words('noNotes')}</p> : null}
          {writable ? (
            <details className="border-t border-line">
              <summary className="flex min-h-12 cursor-pointer items-center py-2 font-bold underline decoration-2 underline-offset-4 hover:bg-band">{words('writeNotes')}</summary>
              <div className="pt-3 pb-6">{editor}</div>
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}
