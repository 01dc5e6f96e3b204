import { mentorshipQuality, qualityReasons, type MentorshipQuality, type QualityReason } from '../../../mentorships/queries/mentorshipQuality';
import { translator } from '../../../messages';
import { pageOfAddress, wordOf, type CareGround } from './ground';
import { Pages } from './Pages';

/** Of which figure each reason speaks. */
const countOf: Partial<Record<QualityReason, (sessions: MentorshipQuality['sessions']) => number>> = {
  flagged: ({ flagged }) => flagged,
  missed: ({ missed }) => missed,
  late: ({ late }) => late,
  'no-notes': ({ withoutNotes }) => withoutNotes,
};

/** The relations of which something deserves a look, with what: figures, and never what was written. */
export async function QualityPart({ req, locale, asked }: CareGround) {
  const [words, said, site] = [translator(locale, 'care'), translator(locale, 'panel'), translator(locale, 'site')];
  const reason = qualityReasons.find((one) => one === wordOf(asked, 'raison'));
  const list = await mentorshipQuality(req, { page: pageOfAddress(asked), limit: 50, ...(reason && { reason }) });
  const whyOf = ({ reasons, sessions }: MentorshipQuality) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(reasons.map((one) => words(`quality.why.${one}`, { count: countOf[one]?.(sessions) ?? 0 })));
  return (
    <>
      <form method="get" className="mentora-filters" aria-label={words('filter')}>
        <input type="hidden" name="vue" value="qualite" />
        <label>
          {words('reason')}
          <select name="raison" defaultValue={reason ?? ''}>
            <option value="">{words('any')}</option>
            {qualityReasons.map((each) => (
              <option key={each} value={each}>
                {words(`quality.short.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words('search')}</button>
      </form>
      {list.docs.length === 0 ? (
        <p role="status">{words('quality.none')}</p>
      ) : (
        <div className="mentora-wide">
          <table className="mentora-table">
            <caption>{words('quality.caption')}</caption>
            <thead>
              <tr>
                {[words('people'), words('level'), words('why'), words('quality.sessions'), words('quality.rating'), words('messages')].map((column) => (
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
                    <bdi>{one.mentor?.name ?? said('somebody')}</bdi> – <bdi>{one.mentee?.name ?? said('somebody')}</bdi>
                  </th>
                  <td>{site(`states.${one.status}`)}</td>
                  <td>{whyOf(one)}</td>
                  <td>{words('quality.facts', { completed: one.sessions.completed })}</td>
                  <td>{one.rating === null ? '–' : site('person.stars', { stars: one.rating })}</td>
                  <td>
                    {one.messages.mentor} – {one.messages.mentee}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages locale={locale} asked={asked} list={list} />
    </>
  );
}
