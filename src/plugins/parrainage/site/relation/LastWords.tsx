import { overStatuses } from '../../mentorships/status';
import type { LastWord } from '../../mentorships/queries/mentorshipDetail';
import { translator } from '../../messages';
import { Said } from '../parts/Said';
import { Stars } from '../parts/Stars';
import { ActForm } from './ActForm';
import type { RelationGround } from './ground';

/** The last words of both, and the form for one's own while the archive is open. */
export function LastWords(props: RelationGround) {
  const { locale, relation, name } = props;
  const words = translator(locale, 'site');
  if (!overStatuses.some((status) => status === relation.status)) return null;
  const { mine, theirs } = relation.feedback;
  const open = relation.closedAt === null;
  return (
    <section aria-labelledby="last-words" className="space-y-5 border-t-2 border-ink pt-5">
      <h2 id="last-words" className="text-2xl">
        {words('last.title')}
      </h2>
      {mine ? <Word {...props} title={words('last.mine')} word={mine} /> : null}
      {theirs ? <Word {...props} title={words('last.theirs', { name })} word={theirs} /> : null}
      {mine && !theirs ? <p className="text-ink-soft">{words(open ? 'last.waits' : 'last.theirsNone', { name })}</p> : null}
      {!mine && open ? (
        <ActForm
          {...props}
          act="say"
          send={words('last.send')}
          fields={[
            { kind: 'stars', name: 'stars', label: words('last.stars'), words: ([1, 2, 3, 4, 5] as const).map((stars) => words(`stars.${stars}`)) },
            { kind: 'textarea', name: 'text', label: words('last.text'), hint: words('last.textHint', { name }), maxLength: 2000, optional: true },
          ]}
        >
          <p>{words('last.intro', { name })}</p>
        </ActForm>
      ) : null}
      {!mine && !open ? <p className="text-ink-soft">{words('last.mineNone')}</p> : null}
    </section>
  );
}

function Word({ locale, title, word }: RelationGround & { title: string; word: LastWord }) {
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-3">
        <span className="font-bold">{title}</span>
        <Stars locale={locale} stars={word.stars} />
      </p>
      {word.text ? <Said text={word.text} /> : null}
    </div>
  );
}
