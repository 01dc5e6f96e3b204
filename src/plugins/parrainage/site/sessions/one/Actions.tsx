import { translator } from '../../../messages';
import type { Action } from '../../../sessions/written';
import { momentText } from '../parts/Moment';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** What is to be done until the next time: by whom, until when, and whether it is. */
export function Actions(props: SessionGround) {
  const { locale, session, name } = props;
  const words = translator(locale, 'session');
  const { actions, side, closed } = session;
  const other = side === 'mentor' ? 'mentee' : 'mentor';
  if (closed && actions.length === 0) return null;
  return (
    <section aria-labelledby="actions" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="actions" className="text-2xl">
        {words('actions')}
      </h2>
      {actions.length === 0 ? <p className="text-ink-soft">{words('noActions')}</p> : null}
      <ul className="divide-y divide-line">
        {actions.map((action) => (
          <li key={action.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p dir="auto" className={action.done ? 'text-ink-soft line-through' : undefined}>
                {action.text}
              </p>
              <p className="text-sm text-ink-soft">{factsOf(action)}</p>
            </div>
            {closed ? null : (
              <div className="flex flex-wrap gap-2">
                <SessionForm {...props} act="doneAction" name={`done-${action.id}`} hidden={{ action: action.id, done: action.done ? 'no' : 'yes' }} send={words(action.done ? 'notDone' : 'isDone')} variant="secondary" />
                <SessionForm {...props} act="removeAction" name={`remove-${action.id}`} hidden={{ action: action.id }} send={words('remove')} variant="quiet" />
              </div>
            )}
          </li>
        ))}
      </ul>
      {closed ? null : (
        <SessionForm
          {...props}
          act="addAction"
          fold={words('addAction')}
          send={words('add')}
          variant="secondary"
          fields={[
            { kind: 'text', name: 'text', label: words('what'), maxLength: 500 },
            {
              kind: 'radio',
              name: 'side',
              label: words('who'),
              options: [
                { value: '', label: words('both') },
                { value: side, label: words('you') },
                { value: other, label: name },
              ],
            },
            { kind: 'date', name: 'dueOn', label: words('due'), optional: true },
          ]}
          values={{ side: '' }}
        />
      )}
    </section>
  );

  function factsOf({ side: whose, dueOn, done }: Action): string {
    const who = whose === null ? words('both') : whose === side ? words('you') : name;
    const until = dueOn && words('dueOn', { date: momentText({ at: `${dueOn}T12:00:00Z`, zone: 'UTC', locale, as: 'day' }) });
    return [who, until, done ? words('done.isDone') : ''].filter(Boolean).join(' · ');
  }
}
