import { registriesOf } from '@mentora/platform';
import { completeSettings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, ask, inDays, moveClockTo, planned, read, refusalOf, toldTo, twoWho, wrongField, type Two } from './sessionsSupport';

let platform: TestPlatform;
const former = process.env.ENCRYPTION_KEYS ?? '';

beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => void completeSettings({ ENCRYPTION_KEYS: former }));

/** A session that is over. */
async function completed(pair: Two): Promise<string> {
  const { id } = await planned(pair);
  await moveClockTo(id, 0);
  await act(pair, id, 'start', pair.mentor);
  await act(pair, id, 'start', pair.mentee);
  await act(pair, id, 'complete', pair.mentor);
  return id;
}

describe('notes', () => {
  it('are one’s own, or both people’s: of the other’s own nothing is seen', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    await act(pair, id, 'notes', pair.mentor, { own: 'Il hésite' });
    expect((await act(pair, id, 'notes', pair.mentee, { shared: '# Tableaux', version: 0 })).said).toMatchObject({ version: 1 });
    expect(await read(pair, id, pair.mentor)).toMatchObject({ notes: { own: 'Il hésite', shared: '# Tableaux', version: 1 } });
    const { notes } = await read(pair, id, pair.mentee);
    expect(notes).toEqual({ own: '', shared: '# Tableaux', version: 1 });
  });

  it('that both write are not overwritten by whoever has not seen the last ones', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    await act(pair, id, 'notes', pair.mentor, { shared: 'Un', version: 0 });
    const late = await act(pair, id, 'notes', pair.mentee, { shared: 'Deux', version: 0 });
    expect(refusalOf(late)).toEqual([409, 'notesChanged']);
    expect(late.said.errors[0]).toMatchObject({ version: 1, shared: 'Un' });
    expect((await act(pair, id, 'notes', pair.mentee, { shared: 'Un\nDeux', version: 1 })).said).toMatchObject({ version: 2 });
    expect(wrongField(await act(pair, id, 'notes', pair.mentee, { shared: 'x' }))).toEqual([400, 'version', 'required']);
    // Two at once: one of them.
    const both = await Promise.all([pair.mentor, pair.mentee].map((as, n) => act(pair, id, 'notes', as, { shared: `Version ${n}`, version: 2 })));
    expect(both.map(({ code }) => code).sort()).toEqual([200, 409]);
  });

  it('are not written in any more once the archive has closed', async () => {
    const pair = await twoWho();
    const id = await completed(pair);
    await platform.db.query(
      `UPDATE mentorships SET status = 'completed', ended_at = now(), archive_until = now(), closed_at = now() WHERE id = $1`,
      [pair.id],
    );
    expect(refusalOf(await act(pair, id, 'notes', pair.mentor, { own: 'Trop tard' }))).toEqual([409, 'mentorshipState']);
    expect(await read(pair, id, pair.mentee)).toMatchObject({ id, status: 'completed' });
  });
});

describe('before, and after', () => {
  it('both prepare: agenda, points to tick, questions and links', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    const preparation = { checklist: [{ text: 'Lire le chapitre 2', done: false }], questions: 'Pourquoi ?', resources: [{ title: 'Guide', url: 'https://example.org/guide' }] };
    await act(pair, id, 'details', pair.mentee, { agenda: 'Les formules', preparation });
    await act(pair, id, 'details', pair.mentor, { place: 'https://visio.example.org/salle' });
    expect(await read(pair, id, pair.mentor)).toMatchObject({ agenda: 'Les formules', preparation, link: 'https://visio.example.org/salle' });
    expect((await act(pair, id, 'details', pair.mentee, { preparation: { resources: [{ title: 'x', url: 'ftp://x' }] } })).code).toBe(400);
  });

  it('a summary is drafted from notes and action points, edited, and shared', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    expect(refusalOf(await act(pair, id, 'summary', pair.mentor))).toEqual([409, 'sessionState']);
    await moveClockTo(id, 0);
    await act(pair, id, 'start', pair.mentor);
    await act(pair, id, 'notes', pair.mentee, { shared: '# Les filtres\n- Décision : un exercice par jour', version: 0 });
    const added = await ask('POST', `/mentorships/${pair.id}/sessions/${id}/actions`, pair.mentor, { text: 'Refaire le budget', side: 'mentee', dueOn: '2030-01-31' });
    expect(added.code).toBe(201);
    const { said: draft } = await act(pair, id, 'summary', pair.mentor);
    expect(draft.summary).toBe('## Sujets\n- Les filtres\n\n## Décisions\n- un exercice par jour\n\n## À faire\n- [ ] Filleul — Refaire le budget');
    expect(await read(pair, id, pair.mentee)).toMatchObject({ summary: null });
    await act(pair, id, 'share', pair.mentor, { summary: 'Vu les filtres.' });
    expect(await read(pair, id, pair.mentee)).toMatchObject({ summary: { text: 'Vu les filtres.' }, actions: [{ text: 'Refaire le budget', side: 'mentee', dueOn: '2030-01-31', done: false }] });
    const action = added.said.id;
    const done = await ask('PATCH', `/mentorships/${pair.id}/sessions/${id}/actions`, pair.mentee, { action, done: true });
    expect(done.said).toMatchObject({ done: true });
    expect((await ask('DELETE', `/mentorships/${pair.id}/sessions/${id}/actions`, pair.mentee, { action })).code).toBe(200);
    expect((await ask('DELETE', `/mentorships/${pair.id}/sessions/${id}/actions`, pair.mentee, { action })).code).toBe(404);
  });

  it('a session is rated once it is over, and feedback is asked for once', async () => {
    const pair = await twoWho();
    const { id: toCome } = await planned(pair, { startsAt: inDays(5) });
    expect(refusalOf(await act(pair, toCome, 'rate', pair.mentee, { rating: 5 }))).toEqual([409, 'sessionState']);
    const id = await completed(pair);
    expect((await act(pair, id, 'rate', pair.mentee, { rating: 6 })).code).toBe(400);
    expect((await act(pair, id, 'ask-feedback', pair.mentor)).said).toMatchObject({ asked: true });
    expect(refusalOf(await act(pair, id, 'ask-feedback', pair.mentor))).toEqual([409, 'feedbackAsked']);
    expect(await read(pair, id, pair.mentee)).toMatchObject({ feedback: { asked: true, own: null } });
    await act(pair, id, 'rate', pair.mentee, { rating: 5, comment: 'Très clair' });
    expect(await read(pair, id, pair.mentor)).toMatchObject({ feedback: { own: null, other: { rating: 5, comment: 'Très clair' } } });
  });

  it('the history is a table, in the reader’s language, and never a formula', async () => {
    const pair = await twoWho();
    await planned(pair, { agenda: '=HYPERLINK("x")' });
    const answer = await platform.request('GET', `/api/mentorships/${pair.id}/sessions/csv`, { as: pair.mentee });
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    const [head, line] = (await answer.text()).replace('\uFEFF', '').split('\r\n');
    expect(head).toContain('"Ordre du jour"');
    expect(line).toContain('"Questions et réponses","Prévue","60"');
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('what is written in sessions', () => {
  const words = ['Agenda-secret', 'Note-partagee', 'Note-privee', 'Avis-secret', 'Point-secret', 'Resume-secret', 'Question-secrete', 'Lieu-secret', 'Raison-secrete'];
  const tables = ['mentorship_sessions', 'session_people', 'session_actions'];
  let pair: Two;
  let id: string;

  beforeAll(async () => {
    pair = await twoWho();
    id = await completed(pair);
    await platform.db.query('DELETE FROM session_actions');
    await act(pair, id, 'notes', pair.mentor, { own: 'Note-privee', shared: 'Note-partagee', version: 0 });
    await act(pair, id, 'rate', pair.mentor, { rating: 4, comment: 'Avis-secret' });
    await ask('POST', `/mentorships/${pair.id}/sessions/${id}/actions`, pair.mentor, { text: 'Point-secret' });
    await act(pair, id, 'share', pair.mentor, { summary: 'Resume-secret' });
    const next = await planned(pair, { startsAt: inDays(30), agenda: 'Agenda-secret', place: 'Lieu-secret' });
    await act(pair, next.id, 'details', pair.mentor, { preparation: { questions: 'Question-secrete' } });
    await act(pair, next.id, 'cancel', pair.mentor, { reason: 'Raison-secrete' });
  });

  const kept = async () => (await Promise.all(tables.map(async (table) => JSON.stringify((await platform.db.query(`SELECT to_jsonb(t) FROM ${table} t`)).rows)))).join('\n');
  const given = async (person: TestPerson) => JSON.stringify(await Promise.all(registriesOf(platform.payload.config).personalData.map((one) => one.export(platform.payload, person.id))));

  it('lies encrypted, in no notification, and goes to the newest key', async () => {
    for (const word of words) expect(await kept()).not.toContain(word);
    await toldTo(pair.mentee);
    const { rows } = await platform.db.query('SELECT to_jsonb(n) AS row FROM notifications n UNION ALL SELECT to_jsonb(l) FROM message_log l UNION ALL SELECT to_jsonb(j) FROM pgboss.job j');
    for (const word of words) expect(JSON.stringify(rows)).not.toContain(word);
    completeSettings({ ENCRYPTION_KEYS: `k2:${randomBytes(32).toString('base64')},${former}` });
    const mine = registriesOf(platform.payload.config).privateTexts.filter(({ key }) => key.startsWith('session-') || key === 'calendar-feed');
    expect(mine).toHaveLength(11);
    for (const { reseal } of mine) expect((await reseal(platform.payload)).unreadable).toBe(0);
    expect(await kept()).not.toContain('"k1.');
    expect(await read(pair, id, pair.mentor)).toMatchObject({ notes: { own: 'Note-privee' } });
  });

  it('is given out to who wrote it, and of the other’s own notes nothing', async () => {
    const [mentor, mentee] = [await given(pair.mentor), await given(pair.mentee)];
    for (const word of words) expect(mentor).toContain(word);
    expect(mentee).toContain('Note-partagee');
    expect(mentee).not.toContain('Note-privee');
    expect(mentee).not.toContain('Avis-secret');
  });

  it('of a person’s own goes with the account; the other keeps what both had', async () => {
    const administrator = await platform.people.administrator();
    expect((await platform.request('DELETE', `/api/users/${pair.mentor.id}`, { as: administrator })).status).toBe(200);
    expect((await platform.db.query('SELECT FROM session_people WHERE person_id = $1', [pair.mentor.id])).rowCount).toBe(0);
    expect((await platform.db.query('SELECT FROM session_times WHERE person_id = $1', [pair.mentor.id])).rowCount).toBe(0);
    expect(await read(pair, id, pair.mentee)).toMatchObject({ notes: { shared: 'Note-partagee' }, feedback: { other: null } });
  });
});
