import { mentorQuality, type MentorQuality, type MentorQualityReason } from '../../../profiles/queries/mentorQuality';
import { translator } from '../../../messages';
import { pageOfAddress, type CareGround } from './ground';
import { Pages } from './Pages';

/** Of which figure each reason speaks. */
const countOf: Record<MentorQualityReason, (mentor: MentorQuality) => number> = {
  'low-rating': () => 0,
  unanswered: ({ requests }) => requests.unanswered,
  'broken-off': ({ ended }) => ended.brokenOff,
  missed: ({ sessions }) => sessions.missed,
  late: ({ sessions }) => sessions.late,
  silent: ({ silent }) => silent,
};

/** The mentors whose work deserves a look, with what: to talk to, before anything is decided. */
export async function MentorsPart({ req, locale, asked }: CareGround) {
  const words = translator(locale, 'care');
  const list = await mentorQuality(req, { page: pageOfAddress(asked), limit: 50 });
  if (list.docs.length === 0) return <p role="status">{words('mentors.none')}</p>;
  const whyOf = (one: MentorQuality) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(one.reasons.map((reason) => words(`mentors.why.${reason}`, { count: countOf[reason](one) })));
  return (
    <>
      <div className="mentora-wide">
        <table className="mentora-table">
          <caption>{words('mentors.caption')}</caption>
          <thead>
            <tr>
              {[words('mentors.mentor'), words('why'), words('mentors.running'), words('quality.sessions'), words('quality.rating')].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.docs.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={`/admin/collections/users/${one.id}`}>
                    <bdi>{one.name}</bdi>
                  </a>
                  {one.status === 'suspended' ? <span className="mentora-mark">{words('mentors.suspended')}</span> : null}
                </th>
                <td>{whyOf(one)}</td>
                <td>{one.running}</td>
                <td>{words('quality.facts', { completed: one.sessions.completed })}</td>
                <td>{one.rating ? words('mentors.stars', one.rating) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages locale={locale} asked={asked} list={list} />
    </>
  );
}
