import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { decider, mentoring, refusalOf, running } from './mentoring';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

/** What a person reads in the document, by another program. */
async function textOf(who: TestPerson, id: string, query = ''): Promise<string> {
  const answer = await mentoring.ask('GET', `/mentorships/${id}/summary${query}`, who);
  expect(answer.status, answer.status === 200 ? '' : await answer.text()).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toContain('private');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'summary-')), 'summary.pdf');
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

/** A relation that is over, with a session of which both have noted something. */
async function over() {
  const relation = await running({}, { goals: 'Écrire seul à mes petits-enfants.' });
  const { id, mentor, mentee } = relation;
  const { rows } = await platform.db.query<{ id: string }>(
    `WITH series AS (INSERT INTO session_series (mentorship_id, starts_at, duration_minutes, time_zone) VALUES ($1, now() - interval '3 days', 90, 'UTC') RETURNING id)
     INSERT INTO mentorship_sessions (mentorship_id, series_id, number, recurrence_id, starts_at, ends_at, type, status, started_at, finished_at)
     SELECT $1, id, 1, now() - interval '3 days', now() - interval '3 days', now() - interval '3 days' + interval '90 minutes', 'qa', 'completed', now() - interval '3 days',
       now() - interval '3 days' + interval '90 minutes' FROM series RETURNING id`,
    [id],
  );
  await platform.db.query('INSERT INTO session_people (session_id, person_id) SELECT $1, unnest($2::uuid[])', [rows[0]!.id, [mentor.id, mentee.id]]);
  const note = (body: Record<string, unknown>) => mentoring.ask('PATCH', `/mentorships/${id}/sessions/${rows[0]!.id}/notes`, mentor, body);
  expect((await note({ shared: 'Joindre une photo, puis relire.', version: 0 })).status).toBe(200);
  expect((await note({ own: 'Pense-bête-privé' })).status).toBe(200);
  await mentoring.act(mentee, id, 'end', { reason: 'goals-met' });
  return relation;
}

describe('the summary of a relation', () => {
  it('has dates, goals, progress, sessions, hours and what both have noted, for each of the two, and nothing private', async () => {
    const { id, mentor, mentee } = await over();
    for (const who of [mentor, mentee]) {
      const text = (await textOf(who, id)).replace(/\s+/g, ' ');
      for (const said of ['Objectifs', 'Écrire seul à mes petits-enfants.', '1 h 30', 'Joindre une photo, puis relire.', 'Les objectifs sont atteints', 'Séances tenues']) expect(text).toContain(said);
      expect(text).not.toContain('Pense-bête-privé');
      expect(text).not.toContain('Message-Secret');
    }
  });

  it('has the last words once both are said, as they are read on the page', async () => {
    const { id, mentor, mentee } = await over();
    await mentoring.feedback(mentee, id, { text: 'Merci pour tout.', stars: 5 });
    expect(await textOf(mentee, id)).toContain('Merci pour tout.');
    expect(await textOf(mentor, id)).not.toContain('Merci pour tout.');
    await mentoring.feedback(mentor, id, { text: 'Bravo à vous.', stars: 4 });
    for (const who of [mentor, mentee]) for (const said of ['Merci pour tout.', 'Bravo à vous.']) expect(await textOf(who, id)).toContain(said);
  });

  it('is its two people’s alone, and of what is over', async () => {
    const { id, mentee } = await running();
    expect(await refusalOf(await mentoring.ask('GET', `/mentorships/${id}/summary`, mentee))).toEqual([409, 'mentorshipState', 'active']);
    const done = await over();
    for (const who of [mentee, await decider(), await platform.people.trainer()]) expect((await mentoring.ask('GET', `/mentorships/${done.id}/summary`, who)).status).toBe(404);
    expect((await mentoring.ask('GET', `/mentorships/${done.id}/summary`, undefined)).status).toBe(401);
  });
});
