import { registriesOf } from '@mentora/platform';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchSessions } from '../../src/plugins/parrainage/sessions/watch/tick';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, inDays, moveClockTo, planned, toldTo, twoWho, type Two } from './sessionsSupport';

let platform: TestPlatform;
let administrator: TestPerson;
let pair: Two;

beforeAll(async () => {
  platform = await testPlatform();
  administrator = await platform.people.administrator();
});
beforeEach(async () => {
  const [mentor, mentee] = [await platform.people.trainer({ name: 'Moussa Ba' }), await platform.people.learner({ name: 'Awa Diop' })];
  pair = await twoWho({ mentor, mentee });
});

/** Every type that sessions bring. */
const types = () => registriesOf(platform.payload.config).notificationTypes.filter(({ name }) => name.startsWith('session.')).map(({ name }) => name);

/** What a person was told last, with the type. */
async function last(person: TestPerson): Promise<{ type: string; title: string; text: string } | undefined> {
  const [told] = await toldTo(person);
  const { rows } = await platform.db.query<{ type: string }>("SELECT type FROM notifications WHERE person_id = $1 AND type LIKE 'session.%' AND listed ORDER BY id DESC LIMIT 1", [person.id]);
  if (!rows[0] || !told) return undefined;
  return { type: rows[0].type, title: told.title, text: told.text };
}

const typesOf = async (person: TestPerson) => (await platform.db.query<{ type: string }>("SELECT type FROM notifications WHERE person_id = $1 AND type LIKE 'session.%'", [person.id])).rows.map(({ type }) => type);

describe('people are told', () => {
  it('of a session that the other has planned, each of a series once, and nobody of one’s own doing', async () => {
    await planned(pair, { recurrence: 'FREQ=WEEKLY;COUNT=4' });
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.planned', title: 'Des séances sont prévues avec Awa Diop' });
    expect(await last(pair.mentee)).toBeUndefined();
    expect(await typesOf(pair.mentor)).toEqual(['session.planned']);
  });

  it('of what is asked of them, and of the answer', async () => {
    const asked = await twoWho({ withHours: false });
    const { id } = await planned(asked);
    expect((await last(asked.mentor))?.title).toMatch(/vous propose une séance$/);
    await act(asked, id, 'accept', asked.mentor);
    expect(await last(asked.mentee)).toMatchObject({ type: 'session.accepted' });
    const second = await planned(asked, { startsAt: inDays(3) });
    await act(asked, second.id, 'decline', asked.mentor);
    expect((await last(asked.mentee))?.title).toMatch(/ne peut pas à cette heure$/);
  });

  it('of another time that is asked for, refused, and agreed on', async () => {
    const { id } = await planned(pair);
    await workThrough(platform.payload);
    await act(pair, id, 'move', pair.mentee, { startsAt: inDays(4), reason: 'Un train' });
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.moveAsked', title: 'Awa Diop demande une autre heure' });
    await act(pair, id, 'refuse', pair.mentor);
    expect(await last(pair.mentee)).toMatchObject({ type: 'session.moveRefused' });
    await act(pair, id, 'move', pair.mentor, { startsAt: inDays(5), reason: 'Réunion' });
    await workThrough(platform.payload);
    await act(pair, id, 'agree', pair.mentee);
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.moved', title: 'La séance est déplacée' });
  });

  it('of what is cancelled, at once', async () => {
    const { id } = await planned(pair);
    await act(pair, id, 'cancel', pair.mentor, { reason: 'Rien de ceci' });
    const told = await last(pair.mentee);
    expect(told).toMatchObject({ type: 'session.cancelled', title: 'Moussa Ba a annulé une séance' });
    expect(JSON.stringify(told)).not.toContain('Rien de ceci');
    expect((await platform.mailsTo(pair.mentee.email)).map(({ subject }) => subject)).toContain('Moussa Ba a annulé une séance');
  });

  it('that the other waits, unless they are there', async () => {
    const { id } = await planned(pair);
    await moveClockTo(id, 0);
    await act(pair, id, 'start', pair.mentor);
    expect(await last(pair.mentee)).toMatchObject({ type: 'session.started', title: 'Moussa Ba vous attend' });
    await act(pair, id, 'start', pair.mentee);
    expect((await typesOf(pair.mentor)).filter((type) => type === 'session.started')).toEqual([]);

    await act(pair, id, 'notes', pair.mentor, { shared: 'À voir avec @Awa', version: 0 });
    expect(await last(pair.mentee)).toMatchObject({ type: 'session.mentioned', title: 'Moussa Ba vous cite dans les notes' });
    await act(pair, id, 'notes', pair.mentor, { shared: 'À voir avec @Awa demain', version: 1 });
    await workThrough(platform.payload);
    expect((await typesOf(pair.mentee)).filter((type) => type === 'session.mentioned')).toHaveLength(1);

    await act(pair, id, 'complete', pair.mentor);
    await act(pair, id, 'share', pair.mentor, { summary: 'Voilà.' });
    expect(await last(pair.mentee)).toMatchObject({ type: 'session.summaryShared' });
    await act(pair, id, 'ask-feedback', pair.mentor);
    expect(await last(pair.mentee)).toMatchObject({ type: 'session.feedbackAsked', title: 'Moussa Ba aimerait votre avis' });
    await act(pair, id, 'flag', pair.mentee, { reason: 'conduct' });
    expect(await last(administrator)).toMatchObject({ type: 'session.flagged', text: 'Awa Diop signale un comportement.' });
    await act(pair, id, 'flag', pair.mentor, { reason: 'other' });
    await workThrough(platform.payload);
    expect((await typesOf(administrator)).filter((type) => type === 'session.flagged')).toHaveLength(1);
  });

  it('of what was missed, and of what comes soon', async () => {
    const { id } = await planned(pair);
    await workThrough(platform.payload);
    await moveClockTo(id, 23 * 60);
    await watchSessions(platform.payload, new Date());
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.tomorrow' });
    await moveClockTo(id, 14);
    await watchSessions(platform.payload, new Date());
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.soon', title: expect.stringMatching(/quart d’heure/) });
    await moveClockTo(id, -11);
    await watchSessions(platform.payload, new Date());
    expect(await last(pair.mentor)).toMatchObject({ type: 'session.missed' });
  });

  it('by mail alone, for the calendar, of what they have done, and of a series that ends sooner', async () => {
    const said = await planned(pair, { recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const second = said.occurrences[1]!;
    await act(pair, second.id, 'move', pair.mentee, { startsAt: inDays(9, 5), scope: 'following', reason: 'Un train' });
    await act(pair, second.id, 'agree', pair.mentor);
    await workThrough(platform.payload);
    const subjects = async (person: TestPerson) => (await platform.mailsTo(person.email)).map(({ subject }) => subject.replaceAll('\u00a0', ' '));
    expect(await subjects(pair.mentee)).toEqual(expect.arrayContaining(['C’est noté : Questions et réponses avec Moussa Ba', 'Une série de séances s’arrête plus tôt']));
    expect(await subjects(pair.mentor)).toEqual(expect.arrayContaining(['C’est noté : Questions et réponses avec Awa Diop', 'Une série de séances s’arrête plus tôt']));
    expect((await toldTo(pair.mentee)).map(({ title }) => title)).toEqual(['La séance est déplacée']);
  });

  it('by every type that there is', async () => {
    const { rows } = await platform.db.query<{ type: string }>("SELECT DISTINCT type FROM notifications WHERE type LIKE 'session.%'");
    expect(rows.map(({ type }) => type).sort()).toEqual(types().sort());
  });
});

it('tells a third person nothing, even of an id that he or she has', async () => {
  const { id } = await planned(pair);
  const stranger = await platform.people.learner();
  const to = { id: stranger.id, name: stranger.name, locale: 'fr' as const, timeZone: 'Europe/Paris' };
  for (const { name, render } of registriesOf(platform.payload.config).notificationTypes.filter((type) => type.name.startsWith('session.'))) {
    expect([name, await render(platform.payload, to, { session: id, startsAt: new Date().toISOString(), kind: 'day' })]).toEqual([name, null]);
  }
});
