import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownCalendar, ownHours } from '../../src/plugins/parrainage/sessions/queries/ownCalendar';
import { describeWith } from '../support/debian';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, ask, day, hour, inDays, moveClockTo, planned, twoWho, wrongField, type Two } from './sessionsSupport';

let platform: TestPlatform;
let pair: Two;
let other: Two;

/** A session that took place so many days ago. */
async function past(two: Two, daysAgo: number, body: Record<string, unknown>): Promise<string> {
  const { id } = await planned(two, { startsAt: inDays(200 + daysAgo), ...body });
  await moveClockTo(id, -daysAgo * 24 * 60);
  await platform.db.query(`UPDATE mentorship_sessions SET status = 'completed', started_at = starts_at, finished_at = ends_at WHERE id = $1`, [id]);
  return id;
}

beforeAll(async () => {
  platform = await testPlatform();
  const learner = await platform.people.learner({ name: 'Anaïs Święcicka' });
  pair = await twoWho({ mentee: learner, mentor: await platform.people.trainer({ name: 'عبد الرحمن بن خلدون' }) });
  other = await twoWho({ mentee: learner, mentor: await platform.people.trainer({ name: 'Henri Mercier' }) });
  await past(pair, 10, { agenda: 'Envoyer une photo', type: 'qa' });
  const told = await past(pair, 40, { agenda: 'إرسال صورة', type: 'video-call' });
  await act(pair, told, 'share', pair.mentor, { summary: 'تعلّمنا كيف نرسل صورة.' });
  await past(other, 20, { agenda: 'Les tableaux', type: 'code-review' });
  await planned(pair, { startsAt: inDays(3), agenda: 'À venir' });
});

const csv = async (as: TestPerson | undefined, search = '') => {
  const answer = await platform.request('GET', `/api/session-history/csv${search}`, { as });
  return { status: answer.status, lines: (await answer.text()).replace('\uFEFF', '').trim().split('\r\n').slice(1) };
};

describe('one’s own history', () => {
  it('has the sessions that are behind, of all relations, the first one first, with whom each was', async () => {
    const { lines } = await csv(pair.mentee);
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(['"عبد الرحمن بن خلدون"', '"Henri Mercier"', '"عبد الرحمن بن خلدون"']);
    expect((await csv(pair.mentor)).lines).toHaveLength(2);
    expect((await csv(await platform.people.learner())).lines).toEqual([]);
    expect((await csv(undefined)).status).toBe(401);
  });

  it.each([
    ['words of the agenda, whatever the accents', '?q=ENVOYER', ['Envoyer une photo']],
    ['words of what was shared', `?q=${encodeURIComponent('تعلمنا')}`, ['إرسال صورة']],
    ['a name', '?q=mercier', ['Les tableaux']],
    ['the type in words', '?q=relecture', ['Les tableaux']],
    ['a type', '?type=video-call', ['إرسال صورة']],
    ['days', `?from=${inDays(-25).slice(0, 10)}&to=${inDays(-15).slice(0, 10)}`, ['Les tableaux']],
    ['nothing that is there', '?q=introuvable', []],
  ])('is narrowed by %s', async (_, search, agendas) => {
    const { lines } = await csv(pair.mentee, search);
    expect(lines).toHaveLength(agendas.length);
    for (const [index, agenda] of agendas.entries()) expect(lines[index]).toContain(`"${agenda}"`);
  });

  it('is narrowed by a person, and by no one’s else: a stranger’s id finds nothing', async () => {
    expect((await csv(pair.mentee, `?person=${other.mentor.id}`)).lines).toHaveLength(1);
    expect((await csv(other.mentor, `?person=${pair.mentor.id}`)).lines).toEqual([]);
    expect(wrongField(await ask('GET', '/session-history/csv?person=x', pair.mentee))).toEqual([400, 'person', 'invalid']);
  });

  it('answers in the language of the page that asks', async () => {
    const answer = await platform.request('GET', '/api/session-history/csv?locale=ar', { as: pair.mentee });
    expect(await answer.text()).toContain('"جدول الأعمال"');
  });

  it('is a document of a relation for its two people, and not there for anybody else', async () => {
    const answer = await platform.request('GET', `/api/mentorships/${pair.id}/sessions/pdf`, { as: pair.mentee });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    for (const as of [other.mentor, await platform.people.administrator()]) {
      expect((await platform.request('GET', `/api/mentorships/${pair.id}/sessions/pdf`, { as })).status).toBe(404);
    }
    expect((await platform.request('GET', '/api/session-history/pdf')).status).toBe(401);
  });
});

await describeWith('/usr/bin/pdftotext', 'poppler-utils', 'the document of one’s history', () => {
  async function textOf(locale: string, search = ''): Promise<string> {
    const answer = await platform.request('GET', `/api/session-history/pdf?locale=${locale}${search}`, { as: pair.mentee });
    const folder = mkdtempSync(path.join(tmpdir(), 'mentora-pdf-'));
    try {
      writeFileSync(path.join(folder, 'a.pdf'), Buffer.from(await answer.arrayBuffer()));
      return execFileSync('/usr/bin/pdftotext', ['-layout', path.join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('says with whom, what about and what was shared, each name as it is read', async () => {
    const text = await textOf('fr');
    expect(text).toContain('Mes séances');
    expect(text).toContain('Henri Mercier');
    expect(text).toContain('عبد الرحمن بن خلدون');
    expect(text).toContain('Envoyer une photo');
    expect(text).toContain('3 h 00');
    expect(text).toContain('كيف نرسل');
    expect(text).not.toContain('À venir');
  });

  it('is made in Arabic, of what it was narrowed to', async () => {
    const text = await textOf('ar', `&person=${pair.mentor.id}`);
    expect(text).toContain('عبد الرحمن بن خلدون');
    expect(text).toContain('أسئلة وأجوبة');
    expect(text).not.toContain('Henri');
  });
});

describe('one’s own calendar', () => {
  const span = { start: new Date(Date.now() - 100 * day), end: new Date(Date.now() + 100 * day) };

  it('has sessions of all relations in order, and a time that one holds, and nothing of others', async () => {
    const req = await createLocalReq({}, platform.payload);
    const things = await ownCalendar(req, { person: pair.mentee.id, ...span });
    expect(things.map(({ session }) => session?.other)).toEqual(['عبد الرحمن بن خلدون', 'Henri Mercier', 'عبد الرحمن بن خلدون', 'عبد الرحمن بن خلدون']);
    await ask('POST', `/mentorships/${pair.id}/hold`, pair.mentee, { startsAt: inDays(5), durationMinutes: 60, timeZone: 'Europe/Paris' });
    const held = (await ownCalendar(req, { person: pair.mentee.id, ...span })).filter(({ session }) => session === null);
    expect(held.map(({ startsAt }) => startsAt)).toEqual([inDays(5)]);
    expect(await ownCalendar(req, { person: (await platform.people.learner()).id, ...span })).toEqual([]);
  });

  it('leaves out what was cancelled, and knows when one has time', async () => {
    const req = await createLocalReq({}, platform.payload);
    const { id } = await planned(other, { startsAt: inDays(7) });
    const count = async () => (await ownCalendar(req, { person: other.mentor.id, ...span })).length;
    const before = await count();
    await act(other, id, 'cancel', other.mentor);
    expect(await count()).toBe(before - 1);
    const hours = await ownHours(req, other.mentor.id, { start: new Date(inDays(1)), end: new Date(Date.parse(inDays(1)) + 2 * hour) });
    expect(hours).toEqual([{ start: new Date(inDays(1)), end: new Date(Date.parse(inDays(1)) + 2 * hour) }]);
  });
});
