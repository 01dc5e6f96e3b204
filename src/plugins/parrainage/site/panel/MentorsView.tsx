import { viewSurfaces, type Person } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { mentorApplications, type MentorApplication } from '../../profiles/queries/mentorApplications';
import { mentorStatuses, type MentorStatus } from '../../profiles/status';
import { translator } from '../../messages';
import { languageLine, levelWord } from '../parts/levels';
import { ApplicationItem, type ApplicationWords } from './ApplicationItem';

const isStatus = (value: unknown): value is MentorStatus => mentorStatuses.includes(value as MentorStatus);

/** Which answers there are to somebody in a state. */
const answersTo = { pending: ['approve', 'reject'], approved: ['suspend'], suspended: ['return'], rejected: [] } as const;

/** Who asks to become a mentor, and who is one or pauses: what each has said, and what can be decided. */
export const MentorsView = panelView(viewSurfaces.mentors, async ({ req, locale, searchParams }) => {
  const words = translator(locale, 'panel');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const status = isStatus(searchParams?.status) ? searchParams.status : 'pending';
  const page = /^[1-9]\d{0,4}$/.test(String(searchParams?.page)) ? Number(searchParams?.page) : 1;
  const person = req.user as Person | null;
  const list = await mentorApplications(req, locale, { status, page });
  const me = person?.id;

  const outcome = ({ status: state, reviewedAt, reviewer }: MentorApplication) =>
    state === 'pending' || !reviewedAt ? null : words('decided', { date: dates.format(new Date(reviewedAt)), name: reviewer ?? words('somebody') });
  const facts = (one: MentorApplication) => [
    { term: words('skills'), text: one.skills.map(({ title, level }) => `${title} (${levelWord(locale, level)})`).join(', ') },
    { term: words('topics'), text: one.topics.join(', ') },
    { term: words('languages'), text: languageLine(locale, one.languages) },
    { term: words('places'), text: words('taken', { taken: one.taken, capacity: one.capacity }) },
  ];
  const own = (name: string): ApplicationWords => ({
    motivation: words('motivation'),
    proof: words('proof'),
    biography: words('biography'),
    reason: words('reason'),
    mine: words('mine'),
    approve: { act: words('approve.act'), question: words('approve.question', { name }), note: words('approve.note'), sure: words('approve.sure'), done: words('approve.done', { name }) },
    reject: { act: words('reject.act'), question: words('reject.question', { name }), note: words('reject.note'), sure: words('reject.sure'), done: words('reject.done', { name }) },
    suspend: { act: words('suspend.act'), question: words('suspend.question', { name }), note: words('suspend.note'), sure: words('suspend.sure'), done: words('suspend.done', { name }) },
    return: { act: words('return.act'), question: words('return.question', { name }), note: words('return.note'), sure: words('return.sure'), done: words('return.done', { name }) },
    cancel: words('cancel'),
    sending: words('sending'),
    failed: words('failed'),
    hint: words('noteHint'),
  });

  const applications = (
    <>
      {list.docs.length === 0 ? <p role="status">{words(`none.${status}`)}</p> : null}
      <ul className="mentora-letters">
        {list.docs.map((one) => (
          <li key={one.id} id={one.id} className="mentora-waiting">
            <ApplicationItem
              person={{ id: one.id, name: one.name, motivation: one.motivation, proof: one.proof, biography: one.biography, reason: one.reason }}
              asked={words('asked', { date: dates.format(new Date(one.appliedAt)) })}
              outcome={outcome(one)}
              facts={facts(one)}
              answers={one.id === me ? [] : answersTo[one.status]}
              isOwn={one.id === me}
              words={own(one.name)}
            />
          </li>
        ))}
      </ul>
      {list.totalPages > 1 ? (
        <nav aria-label={words('pages')} className="mentora-side__acts">
          {list.hasPrevPage ? <a href={`?status=${status}&page=${page - 1}`}>{words('previous')}</a> : null}
          <span>{words('page', { page, pages: list.totalPages })}</span>
          {list.hasNextPage ? <a href={`?status=${status}&page=${page + 1}`}>{words('next')}</a> : null}
        </nav>
      ) : null}
    </>
  );

  return (
    <>
      <h1>{words('title')}</h1>
      <p>{words('intro')}</p>
      <nav aria-label={words('states')} className="mentora-tabs">
        {mentorStatuses.map((each) => (
          <a key={each} href={`?status=${each}`} aria-current={each === status ? 'page' : undefined}>
            {words(`state.${each}`)}
          </a>
        ))}
      </nav>
      {applications}
    </>
  );
});
