import { viewSurfaces } from '@mentora/access';
import { zoneOf } from '@mentora/platform';
import { panelView } from '@mentora/ui/panel';
import { translator } from '../../messages';
import { requestList, type ContributorRequest } from '../queries/requestList';
import { requestStatuses, type RequestStatus } from '../status';
import { RequestItem, type RequestWords } from './RequestItem';

const isStatus = (value: unknown): value is RequestStatus => requestStatuses.includes(value as RequestStatus);

/** Requests to contribute by state: what each says, and the two answers. */
export const RequestsView = panelView(viewSurfaces['moderation/requests'], async ({ req, locale, searchParams }) => {
  const words = translator(locale, 'requests');
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zoneOf(req) });
  const asked = searchParams;
  const status = isStatus(asked?.status) ? asked.status : 'pending';
  const page = /^[1-9]\d{0,4}$/.test(String(asked?.page)) ? Number(asked?.page) : 1;
  const list = await requestList(req, { status, page });

  const outcome = ({ status: state, reviewedAt, reviewer }: ContributorRequest) => {
    if (state === 'pending' || !reviewedAt) return null;
    const [date, verb] = [dates.format(new Date(reviewedAt)), state === 'approved' ? ('accepted' as const) : ('declined' as const)];
    return reviewer ? words(`admin.${verb}By`, { date, name: reviewer }) : words(`admin.${verb}On`, { date });
  };
  const own = (name: string): RequestWords => ({
    message: words('admin.message'),
    experience: words('admin.experience'),
    noExperience: words('admin.noExperience'),
    approve: {
      act: words('admin.accept'),
      question: words('admin.acceptQuestion', { name }),
      note: words('admin.notes'),
      sure: words('admin.acceptSure'),
      done: words('admin.acceptedNow', { name }),
    },
    reject: {
      act: words('admin.decline'),
      question: words('admin.declineQuestion', { name }),
      note: words('admin.notesDecline'),
      sure: words('admin.declineSure'),
      done: words('admin.declinedNow', { name }),
    },
    hint: words('admin.notesHint'),
    written: words('admin.yourNotes'),
    cancel: words('admin.cancel'),
    sending: words('admin.sending'),
    failed: words('admin.failed'),
  });

  return (
    <>
      <h1>{words('viewTitle')}</h1>
      <p>{words('admin.intro')}</p>
      <nav aria-label={words('admin.states')} className="mentora-tabs">
        {requestStatuses.map((each) => (
          <a key={each} href={`?status=${each}`} aria-current={each === status ? 'page' : undefined}>
            {words(`admin.${each}`)}
          </a>
        ))}
      </nav>
      {list.requests.length === 0 ? <p role="status">{words(`admin.none.${status}`)}</p> : null}
      <ul className="mentora-letters">
        {list.requests.map((request) => (
          <li key={request.id} id={request.id} className="mentora-waiting">
            <RequestItem
              request={{ id: request.id, name: request.name, message: request.message, experience: request.experience, notes: request.notes }}
              asked={words('admin.asked', { date: dates.format(new Date(request.createdAt)) })}
              outcome={outcome(request)}
              words={own(request.name)}
            />
          </li>
        ))}
      </ul>
      {list.pages > 1 ? (
        <nav aria-label={words('admin.pages')} className="mentora-side__acts">
          {page > 1 ? <a href={`?status=${status}&page=${page - 1}`}>{words('admin.earlier')}</a> : null}
          <span>{words('admin.page', { page, pages: list.pages })}</span>
          {page < list.pages ? <a href={`?status=${status}&page=${page + 1}`}>{words('admin.later')}</a> : null}
        </nav>
      ) : null}
    </>
  );
});
