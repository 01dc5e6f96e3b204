import { beforeAll, describe, expect, it } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, ask, day, plan, planned, read, refusalOf, twoWho, wrongField, type Answer } from './sessionsSupport';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

/** The first Thursday that is at least so many days away. */
function thursday(after: number): string {
  const at = new Date(Date.now() + after * day);
  at.setUTCDate(at.getUTCDate() + ((4 - at.getUTCDay() + 7) % 7));
  return at.toISOString().slice(0, 10);
}

/** The Sunday on which the clocks of Paris change, the next one in this month of the year. */
function changeOfClocks(month: 3 | 10): Date {
  for (const year of [new Date().getUTCFullYear(), new Date().getUTCFullYear() + 1]) {
    const last = new Date(Date.UTC(year, month, 0, 1));
    last.setUTCDate(last.getUTCDate() - last.getUTCDay());
    if (last.getTime() > Date.now() + 20 * day) return last;
  }
  throw new Error('There is a change within the year');
}

/** The next 31st of a month that one without a 31st follows, at least a week away, and that month after it. */
function lastBeforeAShorterMonth(): [string, string] {
  for (let month = new Date().getUTCMonth(); ; month += 1) {
    const year = new Date().getUTCFullYear();
    const last = new Date(Date.UTC(year, month + 1, 0));
    const after = new Date(Date.UTC(year, month + 2, 0));
    if (last.getUTCDate() === 31 && after.getUTCDate() < 31 && last.getTime() > Date.now() + 7 * day) {
      return [last.toISOString().slice(0, 10), after.toISOString().slice(0, 7)];
    }
  }
}

const hourIn = (zone: string) => (instant: string) => new Intl.DateTimeFormat('sv', { timeStyle: 'short', timeZone: zone }).format(new Date(instant));
const starts = ({ occurrences }: Answer['said']) => occurrences.map(({ startsAt }) => startsAt);

describe('a series', () => {
  it('is planned whole, and each is answered', async () => {
    const pair = await twoWho();
    const first = thursday(7);
    const said = await planned(pair, { startsAt: `${first}T18:00`, recurrence: 'FREQ=WEEKLY;COUNT=6' });
    expect(said).toMatchObject({ recurrence: expect.stringContaining('FREQ=WEEKLY'), number: 1 });
    expect(said.occurrences.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(said.occurrences.map(({ id }) => id)).size).toBe(6);
    expect(starts(said).map(hourIn('Europe/Paris'))).toEqual(Array.from({ length: 6 }, () => '18:00'));
    const { rows } = await platform.db.query('SELECT FROM session_times WHERE person_id = $1', [pair.mentor.id]);
    expect(rows).toHaveLength(6);
  });

  it('is all or nothing: what is taken is named, and nothing else is planned', async () => {
    const pair = await twoWho();
    const first = thursday(7);
    const third = new Date(Date.parse(`${first}T12:00Z`) + 14 * day).toISOString();
    await planned(await twoWho({ mentor: pair.mentor }), { startsAt: third });
    const refused = await plan(pair, pair.mentee, { startsAt: `${first}T12:00:00Z`, recurrence: 'FREQ=WEEKLY;COUNT=6' });
    expect(refusalOf(refused)).toEqual([409, 'sessionTaken']);
    expect(refused.said.errors[0]!.taken!.map(({ startsAt }) => startsAt)).toEqual([third]);
    expect((await ask('GET', `/mentorships/${pair.id}/sessions`, pair.mentee)).said).toMatchObject({ totalDocs: 0 });
    expect((await platform.db.query('SELECT FROM session_series WHERE mentorship_id = $1', [pair.id])).rowCount).toBe(0);
  });

  it.each([3, 10] as const)('keeps its hour where it was made over the change of the clocks of month %i, and moves it elsewhere', async (month) => {
    const pair = await twoWho({ zones: ['Europe/Paris', 'Africa/Dakar'] });
    const before = new Date(changeOfClocks(month).getTime() - 10 * day).toISOString().slice(0, 10);
    const said = await planned(pair, { startsAt: `${before}T19:00`, timeZone: 'Europe/Paris', recurrence: 'FREQ=WEEKLY;COUNT=4' });
    expect(starts(said).map(hourIn('Europe/Paris'))).toEqual(['19:00', '19:00', '19:00', '19:00']);
    expect(starts(said).map(hourIn('Africa/Dakar'))).toEqual(month === 3 ? ['18:00', '18:00', '17:00', '17:00'] : ['17:00', '17:00', '18:00', '18:00']);
  });

  it('says before it is made where summer time moves an hour, what does not exist and what is taken', async () => {
    const pair = await twoWho({ zones: ['Europe/Paris', 'Africa/Dakar'] });
    const before = new Date(changeOfClocks(3).getTime() - 10 * day).toISOString().slice(0, 10);
    await planned(pair, { startsAt: `${before}T19:00` });
    const preview = (body: object) => ask('POST', `/mentorships/${pair.id}/sessions/preview`, pair.mentee, { durationMinutes: 60, timeZone: 'Europe/Paris', ...body });
    const { code, said } = await preview({ startsAt: `${before}T19:00`, recurrence: 'FREQ=WEEKLY;COUNT=4' });
    expect(code).toBe(200);
    expect(said).toMatchObject({
      occurrences: [{ number: 1, taken: true }, { taken: false }, { taken: false }, { taken: false }],
      shifts: [{ timeZone: 'Africa/Dakar', number: 3, minutes: -60, from: { time: '18:00' }, to: { time: '17:00' } }],
      missing: [],
    });
    // The 31st, where a month has none.
    const [last, after] = lastBeforeAShorterMonth();
    const far = await preview({ startsAt: `${last}T10:00`, recurrence: 'FREQ=MONTHLY;COUNT=2' });
    expect(far.said).toMatchObject({ missing: [{ reason: 'noSuchDay', month: after }] });
  });

  it('refuses an hour of the night that does not exist', async () => {
    const pair = await twoWho();
    const night = changeOfClocks(3).toISOString().slice(0, 10);
    expect(wrongField(await plan(pair, pair.mentee, { startsAt: `${night}T02:30`, timeZone: 'Europe/Paris' }))).toEqual([400, 'startsAt', 'hourSkipped']);
  });
});

describe('this one and all that follow', () => {
  it('are cancelled together: the series ends before, and the times are free', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: `${thursday(7)}T18:00`, recurrence: 'FREQ=WEEKLY;COUNT=6' });
    const [, , third] = said.occurrences;
    const { said: cancelled } = await act(pair, third!.id, 'cancel', pair.mentor, { scope: 'following' });
    expect(cancelled.sessions).toHaveLength(4);
    const { rows } = await platform.db.query('SELECT status FROM mentorship_sessions WHERE mentorship_id = $1 ORDER BY number', [pair.id]);
    expect(rows.map(({ status }) => status)).toEqual(['planned', 'planned', 'cancelled', 'cancelled', 'cancelled', 'cancelled']);
    const [series] = (await platform.db.query('SELECT rule, sequence FROM session_series WHERE mentorship_id = $1', [pair.id])).rows;
    expect(series.rule).toMatch(/UNTIL=/);
    expect(series.sequence).toBeGreaterThan(0);
    expect((await plan(pair, pair.mentee, { startsAt: third!.startsAt })).code).toBe(201);
  });

  it('move together to another weekday, keeping their number and what was cancelled before', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: `${thursday(7)}T18:00`, timeZone: 'Europe/Paris', recurrence: 'FREQ=WEEKLY;COUNT=5' });
    const [first, , third, fourth] = said.occurrences;
    await act(pair, fourth!.id, 'cancel', pair.mentee);
    const to = new Date(Date.parse(third!.startsAt) + day + 60 * 60_000).toISOString();
    await act(pair, third!.id, 'move', pair.mentee, { startsAt: to, scope: 'following', reason: 'Le vendredi me va mieux' });
    const agreed = await act(pair, third!.id, 'agree', pair.mentor);
    expect(agreed.said).toMatchObject({ startsAt: to, number: 1 });
    const { said: list } = await ask('GET', `/mentorships/${pair.id}/sessions`, pair.mentor);
    const docs = list.docs as { id: string; startsAt: string; status: string; series: string }[];
    expect(docs.map(({ status }) => status)).toEqual(['planned', 'planned', 'planned', 'cancelled', 'planned']);
    expect(new Set(docs.map(({ series }) => series)).size).toBe(2);
    expect(docs[0]).toMatchObject({ id: first!.id, startsAt: first!.startsAt });
    expect(hourIn('Europe/Paris')(docs[4]!.startsAt)).toBe('19:00');
    expect(new Date(docs[4]!.startsAt).getTime() - new Date(to).getTime()).toBe(14 * day);
  });

  it('move as a whole where the first is among them, by a day as well as by a week', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: `${thursday(7)}T18:00`, recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const to = new Date(Date.parse(said.startsAt) + 7 * day).toISOString();
    await act(pair, said.id, 'move', pair.mentor, { startsAt: to, scope: 'following', reason: 'Une semaine de plus' });
    expect((await act(pair, said.id, 'agree', pair.mentee)).code).toBe(200);
    const { rows } = await platform.db.query('SELECT series_id, starts_at = recurrence_id AS kept FROM mentorship_sessions WHERE mentorship_id = $1', [pair.id]);
    expect(rows.map(({ kept }) => kept)).toEqual([true, true, true, true]);
    expect(new Set(rows.map(({ series_id }) => series_id))).toEqual(new Set([said.series]));
    expect(await read(pair, said.id, pair.mentor)).toMatchObject({ startsAt: to });
  });
});

describe('a relation that changes', () => {
  it('ends what is to come with it, in the same moment', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: `${thursday(7)}T18:00`, recurrence: 'FREQ=WEEKLY;COUNT=3' });
    expect((await ask('PATCH', `/mentorships/${pair.id}/end`, pair.mentee, { reason: 'goals-met' })).code).toBe(200);
    expect(await read(pair, said.id, pair.mentor)).toMatchObject({ status: 'cancelled', cancelled: { cause: 'ended', by: null, late: false } });
    expect((await platform.db.query('SELECT FROM session_times WHERE person_id = ANY ($1)', [[pair.mentor.id, pair.mentee.id]])).rowCount).toBe(0);
  });

  it('keeps what is planned for after its pause', async () => {
    const pair = await twoWho();
    const said = await planned(pair, { startsAt: `${thursday(7)}T18:00`, recurrence: 'FREQ=WEEKLY;COUNT=4' });
    const resumeOn = new Date(Date.parse(said.occurrences[2]!.startsAt) - day).toISOString().slice(0, 10);
    expect((await ask('PATCH', `/mentorships/${pair.id}/pause`, pair.mentee, { reason: 'Examens', resumeOn })).code).toBe(200);
    const { rows } = await platform.db.query('SELECT status FROM mentorship_sessions WHERE mentorship_id = $1 ORDER BY number', [pair.id]);
    expect(rows.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'planned', 'planned']);
  });
});
