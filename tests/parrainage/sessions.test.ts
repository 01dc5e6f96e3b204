import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, ask, hour, inDays, moveClockTo, plan, planned, read, refusalOf, twoWho, wish, wrongField, type Two } from './sessionsSupport';

let platform: TestPlatform;
let two: Two;
let stranger: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  [two, stranger, administrator] = [await twoWho(), await platform.people.learner(), await platform.people.administrator()];
});

describe('planning', () => {
  it('takes the time for both, and answers what was planned', async () => {
    const pair = await twoWho();
    const startsAt = inDays(2);
    const { code, said } = await plan(pair, pair.mentee, { startsAt, type: 'pair-programming' });
    expect(code).toBe(201);
    expect(said).toMatchObject({ mentorship: pair.id, startsAt, durationMinutes: 60, timeZone: 'Europe/Paris', type: 'pair-programming', agenda: 'Les tableaux', status: 'planned', awaits: null, plannedBy: 'mentee', number: 1, recurrence: null });
    expect(said.endsAt).toBe(new Date(Date.parse(startsAt) + hour).toISOString());
    expect(said.occurrences.map(({ id }) => id)).toEqual([said.id]);
    const { rows } = await platform.db.query('SELECT person_id FROM session_times WHERE session_id = $1', [said.id]);
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([pair.mentor.id, pair.mentee.id].sort());
  });

  it('is refused where one of the two is elsewhere, by name, and nothing is planned', async () => {
    const pair = await twoWho();
    const other = await twoWho({ mentor: pair.mentor });
    const startsAt = inDays(3);
    await planned(other, { startsAt });
    const refused = await plan(pair, pair.mentee, { startsAt: inDays(3, 0.5) });
    expect(refusalOf(refused)).toEqual([409, 'sessionTaken']);
    expect(refused.said.errors[0]!.taken?.map((one) => one.startsAt)).toEqual([inDays(3, 0.5)]);
    expect((await ask('GET', `/mentorships/${pair.id}/sessions`, pair.mentee)).said).toMatchObject({ docs: [], totalDocs: 0 });
    // One right after the other is no conflict.
    expect((await plan(pair, pair.mentee, { startsAt: inDays(3, 1) })).code).toBe(201);
  });

  it('is refused in the past, in an unknown zone, and with what is not offered', async () => {
    const tries: [object, string, string][] = [
      [{ startsAt: new Date(Date.now() - hour).toISOString() }, 'startsAt', 'inThePast'],
      [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'unknownZone'],
      [{ timeZone: '' }, 'timeZone', 'required'],
      [{ startsAt: 'demain' }, 'startsAt', 'timeInvalid'],
      [{ startsAt: inDays(400) }, 'startsAt', 'tooFarAhead'],
      [{ durationMinutes: 0 }, 'durationMinutes', 'durationNotSupported'],
      [{ type: 'chat' }, 'type', 'invalid'],
      [{ place: 'http://example.org' }, 'place', 'httpsOnly'],
      [{ place: 'javascript:alert(1)' }, 'place', 'httpsOnly'],
      [{ recurrence: 'FREQ=WEEKLY' }, 'recurrence', 'recurrenceWithoutEnd'],
      [{ recurrence: 'FREQ=WEEKLY;COUNT=60' }, 'recurrence', 'recurrenceTooLong'],
      [{ recurrence: 'FREQ=DAILY;COUNT=3' }, 'recurrence', 'recurrenceNotSupported'],
      [{ recurrence: 'chaque jeudi' }, 'recurrence', 'recurrenceInvalid'],
    ];
    for (const [changes, path, code] of tries) expect(wrongField(await plan(two, two.mentee, changes as never)), JSON.stringify(changes)).toEqual([400, path, code]);
  });

  it('takes an hour as it was typed, by the clocks of the zone', async () => {
    const pair = await twoWho();
    const date = new Date(Date.now() + 40 * 24 * hour).toISOString().slice(0, 10);
    const { code, said } = await plan(pair, pair.mentor, { startsAt: `${date}T09:30`, timeZone: 'Asia/Tokyo' });
    expect(code).toBe(201);
    expect(said.startsAt).toBe(`${date}T00:30:00.000Z`);
  });

  it('asks the other where it is outside of the hours that he or she has given, and holds the time meanwhile', async () => {
    const pair = await twoWho({ withHours: false });
    const said = await planned(pair);
    expect(said).toMatchObject({ status: 'planned', awaits: 'mentor' });
    expect(refusalOf(await plan(pair, pair.mentor))).toEqual([409, 'sessionTaken']);
    expect(refusalOf(await act(pair, said.id, 'accept', pair.mentee))).toEqual([409, 'sessionNotAsked']);
    expect((await act(pair, said.id, 'accept', pair.mentor)).said).toMatchObject({ status: 'planned', awaits: null });

    const second = await planned(pair, { startsAt: inDays(2) });
    expect((await act(pair, second.id, 'decline', pair.mentor, { reason: 'Je suis en train.' })).said).toMatchObject({ status: 'cancelled' });
    expect(await read(pair, second.id, pair.mentee)).toMatchObject({ status: 'cancelled', cancelled: { by: 'mentor', cause: 'declined', late: false, reason: 'Je suis en train.' } });
    expect((await plan(pair, pair.mentee, { startsAt: inDays(2) })).code).toBe(201);
  });

  it('makes a room for a call, by a name that nobody guesses, and takes another place as it is', async () => {
    const pair = await twoWho();
    const call = await planned(pair, { type: 'video-call' });
    expect(call.link).toMatch(/^https:\/\/meet\.jit\.si\/mentora-[0-9a-f-]{36}$/);
    const there = await planned(pair, { type: 'video-call', startsAt: inDays(4), place: 'À la médiathèque' });
    expect(there).toMatchObject({ place: 'À la médiathèque', link: null });
  });

  it('makes a room for anything else where that is wished for, and takes along what to prepare', async () => {
    const pair = await twoWho();
    const room = await planned(pair, { startsAt: inDays(20), type: 'qa', room: true, preparation: { resources: [{ title: 'Le guide', url: 'https://example.org/guide' }] } });
    expect(room).toMatchObject({ link: expect.stringMatching(/^https:\/\/meet\.jit\.si\/mentora-/) });
    expect(await read(pair, room.id, pair.mentor)).toMatchObject({ preparation: { checklist: [], questions: '', resources: [{ title: 'Le guide', url: 'https://example.org/guide' }] } });
    const wrong = await plan(pair, pair.mentee, { startsAt: inDays(21), preparation: { resources: [{ title: 'x', url: 'http://example.org' }] } });
    expect(wrongField(wrong)).toEqual([400, 'preparation.resources.0.url', 'httpsOnly']);
  });

  it('is not possible while the relation is not under way', async () => {
    const pair = await twoWho();
    await platform.db.query("UPDATE mentorships SET status = 'paused', resume_at = now() + interval '1 week' WHERE id = $1", [pair.id]);
    const refused = await plan(pair, pair.mentee);
    expect(refusalOf(refused)).toEqual([409, 'mentorshipState']);
    expect(refused.said.errors[0]!.state).toBe('paused');
  });
});

describe('the list', () => {
  it('is a page of docs by time, narrowed by state, time and words', async () => {
    const pair = await twoWho();
    const later = await planned(pair, { startsAt: inDays(9), agenda: 'Les formules' });
    const sooner = await planned(pair, { startsAt: inDays(5), agenda: 'Le tableur' });
    await act(pair, later.id, 'cancel', pair.mentor);
    const list = async (query = '') => (await ask('GET', `/mentorships/${pair.id}/sessions${query}`, pair.mentor)).said as unknown as { docs: { id: string }[]; totalDocs: number; totalPages: number };
    expect((await list()).docs.map(({ id }) => id)).toEqual([sooner.id, later.id]);
    expect((await list('?sort=-startsAt')).docs.map(({ id }) => id)).toEqual([later.id, sooner.id]);
    expect((await list('?status=cancelled')).docs.map(({ id }) => id)).toEqual([later.id]);
    expect((await list(`?to=${inDays(7)}`)).docs.map(({ id }) => id)).toEqual([sooner.id]);
    expect((await list('?q=FORMULES')).docs.map(({ id }) => id)).toEqual([later.id]);
    expect(await list('?limit=1&page=2')).toMatchObject({ docs: [{ id: later.id }], totalDocs: 2, totalPages: 2 });
    expect((await ask('GET', `/mentorships/${pair.id}/sessions?status=soon`, pair.mentor)).code).toBe(400);
  });
});

describe('from its beginning to its end', () => {
  it('is begun, joined and completed, and never completed before it began', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    expect(refusalOf(await act(pair, id, 'complete', pair.mentor))).toEqual([409, 'sessionState']);
    expect(refusalOf(await act(pair, id, 'start', pair.mentor))).toEqual([409, 'sessionTooEarly']);
    expect(await platform.db.query("UPDATE mentorship_sessions SET status = 'completed' WHERE id = $1", [id]).catch((error: Error) => error.message)).toMatch(/violates check/);

    await moveClockTo(id, 10);
    expect((await act(pair, id, 'start', pair.mentor)).said).toMatchObject({ status: 'in-progress' });
    expect((await act(pair, id, 'start', pair.mentee)).said).toMatchObject({ status: 'in-progress' });
    expect(refusalOf(await act(pair, id, 'cancel', pair.mentee))).toEqual([409, 'sessionState']);
    expect((await act(pair, id, 'complete', pair.mentee)).said).toMatchObject({ status: 'completed', minutes: 0 });
    expect(refusalOf(await act(pair, id, 'complete', pair.mentee))).toEqual([409, 'sessionState']);
    expect(await read(pair, id, pair.mentor)).toMatchObject({ status: 'completed', attended: { own: true, other: true } });
    expect((await platform.db.query('SELECT FROM session_times WHERE session_id = $1', [id])).rowCount).toBe(0);
  });

  it('is cancelled late within the notice period, and that is counted', async () => {
    const pair = await twoWho();
    const [soon, later] = [await planned(pair), await planned(pair, { startsAt: inDays(6) })];
    await moveClockTo(soon.id, 23 * 60);
    expect((await act(pair, soon.id, 'cancel', pair.mentee, { reason: 'Malade' })).said).toMatchObject({ status: 'cancelled', late: true });
    expect((await act(pair, later.id, 'cancel', pair.mentor)).said).toMatchObject({ status: 'cancelled', late: false });
    expect((await ask('GET', `/mentorships/${pair.id}/sessions/figures`, pair.mentor)).said).toMatchObject({ cancelled: 2, planned: 0, late: { mentor: 0, mentee: 1 } });
    expect(refusalOf(await act(pair, soon.id, 'cancel', pair.mentee))).toEqual([409, 'sessionState']);
    expect((await plan(pair, pair.mentee, { startsAt: inDays(6) })).code).toBe(201);
  });

  it('moves only with the other’s agreement', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair);
    const to = inDays(3);
    expect(wrongField(await act(pair, id, 'move', pair.mentee, { startsAt: to }))).toEqual([400, 'reason', 'required']);
    expect((await act(pair, id, 'move', pair.mentee, { startsAt: to, reason: 'Un train' })).said).toMatchObject({ move: { startsAt: to, by: 'mentee', reason: 'Un train' } });
    expect(await read(pair, id, pair.mentor)).toMatchObject({ startsAt, move: { startsAt: to, by: 'mentee', reason: 'Un train' } });
    expect(refusalOf(await act(pair, id, 'agree', pair.mentee))).toEqual([409, 'moveNotAsked']);
    expect((await act(pair, id, 'agree', pair.mentor)).said).toMatchObject({ id, startsAt: to, move: null });
    expect((await plan(pair, pair.mentor, { startsAt })).code).toBe(201);
    expect(refusalOf(await plan(pair, pair.mentor, { startsAt: to }))).toEqual([409, 'sessionTaken']);

    await act(pair, id, 'move', pair.mentor, { startsAt: inDays(8), reason: 'Réunion' });
    expect((await act(pair, id, 'refuse', pair.mentee)).said).toMatchObject({ move: null });
    expect(await read(pair, id, pair.mentor)).toMatchObject({ startsAt: to, move: null });
  });

  it('does not move to a time that was taken while the other thought about it', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair);
    await act(pair, id, 'move', pair.mentee, { startsAt: inDays(3), reason: 'Un train' });
    await planned(await twoWho({ mentor: pair.mentor }), { startsAt: inDays(3) });
    expect(refusalOf(await act(pair, id, 'agree', pair.mentor))).toEqual([409, 'sessionTaken']);
    expect(await read(pair, id, pair.mentor)).toMatchObject({ startsAt, move: { by: 'mentee' } });
  });
});

describe('a slot that is held', () => {
  it('is nobody else’s for five minutes, and its holder’s to plan', async () => {
    const pair = await twoWho();
    const other = await twoWho({ mentor: pair.mentor });
    const { agenda: _, type: __, ...slot } = wish();
    const held = await ask('POST', `/mentorships/${pair.id}/hold`, pair.mentee, slot);
    expect(held.code).toBe(201);
    expect(Date.parse(String(held.said.until)) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    expect(refusalOf(await plan(other, other.mentee))).toEqual([409, 'sessionTaken']);
    expect(refusalOf(await ask('POST', `/mentorships/${other.id}/hold`, other.mentee, slot))).toEqual([409, 'sessionTaken']);
    expect((await plan(pair, pair.mentee)).code).toBe(201);
    expect((await platform.db.query('SELECT FROM session_times WHERE hold_id = $1', [held.said.id])).rowCount).toBe(0);
  });

  it('is free again once it is let go of, once another is chosen, or once its time is over', async () => {
    const pair = await twoWho();
    const other = await twoWho({ mentor: pair.mentor });
    const hold = (startsAt: string) => ask('POST', `/mentorships/${pair.id}/hold`, pair.mentee, { startsAt, durationMinutes: 60, timeZone: 'UTC' });
    const busy = async (startsAt: string) => (await ask('POST', `/mentorships/${other.id}/hold`, other.mentee, { startsAt, durationMinutes: 60, timeZone: 'UTC' })).code === 409;
    await hold(inDays(2));
    expect(await busy(inDays(2))).toBe(true);
    await ask('DELETE', `/mentorships/${pair.id}/hold`, pair.mentee);
    expect(await busy(inDays(2))).toBe(false);
    await hold(inDays(3));
    await hold(inDays(4));
    expect([await busy(inDays(3)), await busy(inDays(4))]).toEqual([false, true]);
    await platform.db.query("UPDATE session_times SET held_until = now() - interval '1 second' WHERE held_by_id = $1", [pair.mentee.id]);
    expect((await plan(other, other.mentee, { startsAt: inDays(4) })).code).toBe(201);
  });
});

describe('a third person', () => {
  it('finds nothing at any door, an administrator neither, and a visitor is asked to sign in', async () => {
    const { id } = await planned(two, { startsAt: inDays(20) });
    const doors = (await import('@mentora/access')).endpointSurfaces;
    const those = Object.keys(doors).filter((door) => /\/api\/mentorships\/:id\/(sessions|hold|free-times)/.test(door));
    expect(those.length).toBeGreaterThan(25);
    const body = { ...wish({ startsAt: inDays(21) }), reason: 'conduct', text: 'x', summary: 'x', rating: 3, own: 'x', action: id, done: true };
    for (const door of those) {
      const [method, path] = door.split(' ') as [string, string];
      const address = path.replace('/api', '').replace(':id', two.id).replace(':session', id);
      for (const as of [stranger, administrator]) expect([door, (await ask(method, address, as, method === 'GET' ? undefined : body)).code]).toEqual([door, 404]);
      expect([door, (await ask(method, address, undefined, method === 'GET' ? undefined : body)).code]).toEqual([door, 401]);
    }
    expect(await read(two, id, two.mentor)).toMatchObject({ id, status: 'planned', flagged: false });
  });

  it('reaches no session by the address of another relation', async () => {
    const { id } = await planned(two, { startsAt: inDays(22) });
    const own = await twoWho({ mentor: two.mentor });
    expect((await act(own, id, 'cancel', own.mentee)).code).toBe(404);
    expect((await ask('GET', `/mentorships/${own.id}/sessions/${id}`, own.mentee)).code).toBe(404);
  });
});
