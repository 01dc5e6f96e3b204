import { translator } from '../../../messages';
import type { PageField } from '../../forms/fields';
import { Said } from '../../parts/Said';
import { Stars } from '../../parts/Stars';
import { SessionForm } from './SessionForm';
import type { SessionGround } from './ground';

/** How each of the two found the session; the other can be asked once. */
export function Opinions(props: SessionGround) {
  const { locale, session, name } = props;
  const words = translator(locale, 'session');
  const stars = translator(locale, 'site');
  const { own, other, asked, askedOther } = session.feedback;
  const fields: PageField[] = [
    { kind: 'stars', name: 'rating', label: words('rating'), words: ([1, 2, 3, 4, 5] as const).map((count) => stars(`stars.${count}`)) },
    { kind: 'textarea', name: 'comment', label: words('comment'), hint: words('readsIt', { name }), maxLength: 2000, rows: 3, optional: true },
  ];
  if (session.closed && !own && !other) return null;
  return (
    <section aria-labelledby="opinions" className="space-y-5 border-t-2 border-ink pt-5">
      <h2 id="opinions" className="text-2xl">
        {words('opinions')}
      </h2>
      {own ? <Opinion locale={locale} title={words('you')} {...own} /> : null}
      {other ? <Opinion locale={locale} title={name} {...other} /> : null}
      {session.closed ? null : own ? (
        <SessionForm {...props} act="rate" fold={words('changeRating')} send={words('rate')} variant="secondary" fields={fields} values={{ rating: String(own.rating), comment: own.comment }} />
      ) : (
        <SessionForm {...props} act="rate" send={words('rate')} fields={fields}>
          {asked ? <p className="font-bold">{words('youAreAsked', { name })}</p> : null}
        </SessionForm>
      )}
      {other || session.closed ? null : askedOther ? (
        <p className="text-ink-soft">{words('askedOther', { name })}</p>
      ) : (
        <SessionForm {...props} act="askFeedback" send={words('askFeedback', { name })} variant="secondary" />
      )}
    </section>
  );
}

function Opinion({ locale, title, rating, comment }: Pick<SessionGround, 'locale'> & { title: string; rating: number; comment: string }) {
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-3">
        <bdi className="font-bold">{title}</bdi>
        <Stars locale={locale} stars={rating} />
      </p>
      {comment ? <Said text={comment} /> : null}
    </div>
  );
}
