import { registriesOf } from '@mentora/platform';
import { completeSettings } from '@mentora/platform/settings';
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { caseOf, cases, someExercise } from './casing';

const former = process.env.ENCRYPTION_KEYS ?? '';
const tables = ['suspensions', 'case_reports', 'case_evidence', 'case_decisions', 'case_appeals'];
let platform: TestPlatform;
let admin: TestPerson;
let other: TestPerson;
let author: TestPerson;
let ana: TestPerson;
let id: string;

beforeAll(async () => {
  platform = await testPlatform();
  [admin, other] = [await platform.people.administrator(), await platform.people.administrator()];
  [author, ana] = [await platform.people.trainer(), await platform.people.learner()];
  const exercise = await someExercise(author);
  const { report } = (await (await cases.report(ana, 'exercise', exercise.id, { text: 'Mot d’Ana' })).json()) as { report: string };
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } }).png().toBuffer();
  const headers = { 'content-type': 'application/octet-stream' };
  await platform.request('POST', `/api/cases/reports/${report}/evidence?name=preuve.png`, { as: ana, body: new Uint8Array(picture), headers });
  id = await caseOf('exercise', exercise.id);
  await cases.decide(admin, id, { measure: 'warn', text: 'Motif écrit' });
  await cases.ask('POST', `/cases/${id}/appeal`, author, { text: 'Mot de l’auteur' });
  await cases.act(other, id, 'appeal', { outcome: 'upheld', text: 'Réponse écrite' });
  const second = await someExercise(author);
  await cases.report(ana, 'exercise', second.id);
  await cases.decide(admin, await caseOf('exercise', second.id), { measure: 'suspend', days: 2, text: 'Motif de suspension' });
});
afterAll(() => void completeSettings({ ENCRYPTION_KEYS: former }));

const given = async (person: TestPerson) => {
  const all = await Promise.all(registriesOf(platform.payload.config).personalData.map((one) => one.export(platform.payload, person.id)));
  return JSON.stringify(all);
};
const kept = async () =>
  (await Promise.all(tables.map(async (table) => JSON.stringify((await platform.db.query(`SELECT to_jsonb(t) FROM ${table} t`)).rows)))).join('\n');
const written = ['Mot d’Ana', 'preuve.png', 'Motif écrit', 'Mot de l’auteur', 'Réponse écrite', 'Motif de suspension'];

describe('what is written in cases', () => {
  it('lies encrypted, and goes to the newest key with the rest', async () => {
    for (const word of written) expect(await kept()).not.toContain(word);
    completeSettings({ ENCRYPTION_KEYS: `k2:${randomBytes(32).toString('base64')},${former}` });
    const mine = registriesOf(platform.payload.config).privateTexts.filter(({ key }) => key.startsWith('case-') || key === 'suspensions');
    const done = await Promise.all(mine.map(async ({ key, reseal }) => [key, await reseal(platform.payload)] as const));
    expect(Object.fromEntries(done)).toEqual({
      'case-reports': { resealed: 2, unreadable: 0 },
      'case-decisions': { resealed: 2, unreadable: 0 },
      'case-appeals': { resealed: 1, unreadable: 0 },
      'case-answers': { resealed: 1, unreadable: 0 },
      'case-evidence': { resealed: 1, unreadable: 0 },
      suspensions: { resealed: 1, unreadable: 0 },
    });
    expect(await kept()).not.toContain('"k1.');
  });

  it('is given to who has written it or whom it concerns, and to nobody else', async () => {
    const [hers, his] = [await given(ana), await given(author)];
    for (const word of ['Mot d’Ana', 'preuve.png']) {
      expect(hers).toContain(word);
      expect(his).not.toContain(word);
    }
    for (const word of ['Motif écrit', 'Mot de l’auteur', 'Réponse écrite', 'Motif de suspension']) {
      expect(his).toContain(word);
      expect(hers).not.toContain(word);
    }
    expect(his).not.toContain(ana.id);
  });

  it('goes with the account; that there was a case stays, without the person', async () => {
    await platform.payload.delete({ collection: 'users', id: author.id, overrideAccess: true });
    await platform.payload.delete({ collection: 'users', id: ana.id, overrideAccess: true });
    const { rows } = await platform.db.query('SELECT count(*)::int AS count FROM case_evidence UNION ALL SELECT count(*)::int FROM case_appeals UNION ALL SELECT count(*)::int FROM suspensions');
    expect(rows.map(({ count }) => count)).toEqual([0, 0, 0]);
    const detail = await cases.detail(admin, id);
    expect(detail.reports.map(({ reporter, text }) => [reporter, text])).toEqual([[null, 'Mot d’Ana']]);
    expect(JSON.stringify(detail)).not.toContain(ana.id);
  });
});
