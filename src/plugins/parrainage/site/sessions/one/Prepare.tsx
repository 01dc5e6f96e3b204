import { translator } from '../../../messages';
import { Markdown } from '../parts/Markdown';
import { linkLines } from '../parts/typedLines';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** What to have done before: a list to tick, questions, links to read. */
export function Prepare(props: SessionGround) {
  const { locale, session } = props;
  const words = translator(locale, 'session');
  const { checklist, questions, resources } = session.preparation;
  const empty = checklist.length === 0 && !questions && resources.length === 0;
  return (
    <section aria-labelledby="prepare" className="space-y-4 border-t-2 border-ink pt-5">
      <h2 id="prepare" className="text-2xl">
        {words('prepare')}
      </h2>
      {empty ? <p className="text-ink-soft">{words('prepareNone')}</p> : null}
      {checklist.length > 0 ? (
        <SessionForm
          {...props}
          act="tick"
          send={words('tick')}
          variant="secondary"
          fields={[{ kind: 'checkboxes', name: 'done', label: words('checklist'), options: checklist.map(({ text }, index) => ({ value: String(index), label: text })) }]}
          values={{ done: checklist.flatMap(({ done }, index) => (done ? [String(index)] : [])) }}
          hidden={{ list: JSON.stringify(checklist.map(({ text }) => text)) }}
        />
      ) : null}
      {questions ? (
        <div className="space-y-2">
          <h3 className="text-lg">{words('questions')}</h3>
          <Markdown text={questions} />
        </div>
      ) : null}
      {resources.length > 0 ? (
        <div>
          <h3 className="text-lg">{words('links')}</h3>
          <ul>
            {resources.map(({ title, url }) => (
              <li key={url + title}>
                <a href={url} target="_blank" rel="noopener noreferrer nofollow ugc" className="link inline-flex min-h-11 items-center [overflow-wrap:anywhere]">
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <SessionForm
        {...props}
        act="prepare"
        fold={words('changePrepare')}
        send={words('save')}
        variant="secondary"
        fields={[
          { kind: 'textarea', name: 'checklist', label: words('checklist'), hint: words('checklistHint'), maxLength: 20_000, rows: 4, optional: true },
          { kind: 'textarea', name: 'questions', label: words('questions'), hint: words('questionsHint'), maxLength: 20_000, rows: 4, optional: true },
          { kind: 'textarea', name: 'resources', label: words('links'), hint: words('linksHint'), maxLength: 20_000, rows: 3, optional: true },
        ]}
        values={{ checklist: checklist.map(({ text }) => text).join('\n'), questions, resources: linkLines(resources) }}
      />
    </section>
  );
}
