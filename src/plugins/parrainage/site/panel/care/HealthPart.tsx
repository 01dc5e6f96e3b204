import { healthLevels, healthReasons, mentorshipHealth, type HealthLevel, type HealthReason, type MentorshipHealth } from '../../../mentorships/queries/mentorshipHealth';
import { translator } from '../../../messages';
import { freeMentors } from '../../queries/freeMentors';
import { CareDesk, type CareRow } from './CareDesk';
import { deskWords } from './deskWords';
import { pageOfAddress, withChange, wordOf, type CareGround } from './ground';
import { Pages } from './Pages';

const isLevel = (value: string): value is HealthLevel => healthLevels.includes(value as HealthLevel);
const isReason = (value: string): value is HealthReason => value in healthReasons;
const reasonKeys = Object.keys(healthReasons) as HealthReason[];
const statuses = ['active', 'paused'] as const;

/** How relations are that run: what deserves a look first, with the reasons, and what can be done to one or several. */
export async function HealthPart({ req, locale, asked }: CareGround) {
  const [words, said] = [translator(locale, 'care'), translator(locale, 'panel')];
  const level = wordOf(asked, 'niveau');
  const reason = wordOf(asked, 'raison');
  const status = statuses.find((one) => one === wordOf(asked, 'etat'));
  const q = wordOf(asked, 'q');
  const [list, mentors] = await Promise.all([
    mentorshipHealth(req, { level: isLevel(level) ? level : 'all', ...(isReason(reason) && { reason }), ...(status && { status }), q, page: pageOfAddress(asked), limit: 50 }),
    freeMentors(req),
  ]);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const inAll = Object.values(list.counts).reduce((sum, count) => sum + count, 0);
  const why = (one: MentorshipHealth) => new Intl.ListFormat(locale, { type: 'conjunction' }).format([
    ...one.reasons.map((each) => said(`health.why.${each}`, { days: one.silentDays })),
    ...(one.handover ? [words(`handover.${one.handover}`)] : []),
  ]);
  const rows: CareRow[] = list.docs.map((one) => {
    const [mentor, mentee] = [one.mentor?.name ?? said('somebody'), one.mentee?.name ?? said('somebody')];
    return {
      id: one.id,
      mentor,
      mentee,
      choose: words('chooseOne', { mentor, mentee }),
      level: one.level,
      levelWord: said(`health.levels.${one.level}`),
      status: words(`statuses.${one.status as 'active' | 'paused'}`),
      why: why(one) || '–',
      since: dates.format(new Date(one.startedAt)),
      until: dates.format(new Date(one.plannedEnd)),
      messages: `${one.messages.mentor} – ${one.messages.mentee}`,
    };
  });
  return (
    <>
      <nav aria-label={words('counts')} className="mentora-care-counts">
        <a href={withChange(asked, { niveau: '' })} aria-current={isLevel(level) ? undefined : 'page'}>
          <strong>{inAll}</strong> {words('all')}
        </a>
        {healthLevels.map((each) => (
          <a key={each} href={withChange(asked, { niveau: each })} aria-current={each === level ? 'page' : undefined} data-level={each}>
            <strong>{list.counts[each]}</strong> {said(`health.levels.${each}`)}
          </a>
        ))}
      </nav>
      <form method="get" className="mentora-filters" aria-label={words('filter')}>
        {isLevel(level) ? <input type="hidden" name="niveau" value={level} /> : null}
        <label>
          {words('reason')}
          <select name="raison" defaultValue={reason}>
            <option value="">{words('any')}</option>
            {reasonKeys.map((each) => (
              <option key={each} value={each}>
                {said(`health.short.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('status')}
          <select name="etat" defaultValue={status ?? ''}>
            <option value="">{words('anyStatus')}</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {words(`statuses.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words('name')}
          <input name="q" defaultValue={q} maxLength={100} />
        </label>
        <button type="submit">{words('search')}</button>
      </form>
      {rows.length === 0 ? (
        <p role="status">{words('none')}</p>
      ) : (
        <CareDesk locale={locale} rows={rows} mentors={mentors.map(({ id, name, places }) => ({ id, name: words('desk.places', { name, places }) }))} words={deskWords(locale)} />
      )}
      <Pages locale={locale} asked={asked} list={list} />
    </>
  );
}
