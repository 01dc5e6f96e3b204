import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conversationOf, talk } from '../conversations/talking';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { caseOf, cases, codeOf, someExercise } from './casing';

let platform: TestPlatform;
let admin: TestPerson;
let other: TestPerson;
let author: TestPerson;
let ana: TestPerson;
let ben: TestPerson;
let exercise: { id: string; slug: string };

beforeAll(async () => {
  platform = await testPlatform();
  [admin, other, author] = [await platform.people.administrator(), await platform.people.administrator(), await platform.people.trainer()];
});
beforeEach(async () => {
  [ana, ben] = [await platform.people.learner(), await platform.people.learner()];
  exercise = await someExercise(author);
});

const audited = async (action: string) => (await platform.db.query<{ actor: string; subject: string }>('SELECT actor, subject FROM audit_log WHERE action = $1 ORDER BY id', [action])).rows;

describe('a report', () => {
  it('opens a case, and the next one on the same thing gathers in it', async () => {
    expect((await cases.report(ana, 'exercise', exercise.id)).status).toBe(201);
    expect((await cases.report(ben, 'exercise', exercise.id, { reason: 'misleading' })).status).toBe(201);
    const id = await caseOf('exercise', exercise.id);
    expect((await cases.list(admin)).cases.find((one) => one.id === id)).toMatchObject({ reports: 2, status: 'open' });
    const detail = await cases.detail(admin, id);
    expect(detail.reports.map(({ reporter }) => reporter)).toEqual([ana.id, ben.id]);
  });

  it('said again by the same person is the same, with the new words', async () => {
    await cases.report(ana, 'exercise', exercise.id);
    await cases.report(ana, 'exercise', exercise.id, { text: 'En fait, c’est pire.' });
    const { reports } = await cases.detail(admin, await caseOf('exercise', exercise.id));
    expect(reports.map(({ text }) => text)).toEqual(['En fait, c’est pire.']);
  });

  it('of twenty people at the same moment is one case with twenty reports', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => platform.people.learner()));
    const answers = await Promise.all(people.map((one) => cases.report(one, 'exercise', exercise.id)));
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 201));
    const { rows } = await platform.db.query('SELECT id FROM cases WHERE subject_id = $1', [exercise.id]);
    expect(rows).toHaveLength(1);
    expect((await cases.detail(admin, rows[0].id)).reports).toHaveLength(20);
  });

  it('would be in several cases without the index (control)', async () => {
    const unguarded = `INSERT INTO loose_cases (subject, subject_id, origin) SELECT 'exercise', $1, 'report'
      WHERE NOT EXISTS (SELECT FROM loose_cases WHERE subject_id = $1 AND status = 'open')`;
    await platform.db.query('CREATE TABLE loose_cases AS SELECT * FROM cases WITH NO DATA');
    await platform.db.query("ALTER TABLE loose_cases ALTER status SET DEFAULT 'open'");
    const [one, two] = [await platform.db.connect(), await platform.db.connect()];
    try {
      for (const each of [one, two]) await each.query('BEGIN');
      for (const each of [one, two]) await each.query(unguarded, [exercise.id]);
      for (const each of [one, two]) await each.query('COMMIT');
    } finally {
      one.release();
      two.release();
    }
    expect((await platform.db.query('SELECT FROM loose_cases WHERE subject_id = $1', [exercise.id])).rowCount).toBe(2);
    await platform.db.query('DROP TABLE loose_cases');
  });

  it('is refused where there is nothing to see, of one’s own, and with a reason and words left out', async () => {
    expect(await codeOf(await cases.report(undefined, 'exercise', exercise.id))).toEqual([401, 'signInFirst']);
    expect(await codeOf(await cases.report(ana, 'exercise', ana.id))).toEqual([404, 'notFound']);
    expect(await codeOf(await cases.report(ana, 'poem', exercise.id))).toEqual([404, 'notFound']);
    expect(await codeOf(await cases.report(author, 'exercise', exercise.id))).toEqual([409, 'ownReport']);
    expect((await cases.report(ana, 'exercise', exercise.id, { text: ' ' })).status).toBe(400);
    expect((await cases.report(ana, 'exercise', exercise.id, { reason: 'because' })).status).toBe(400);
    expect((await platform.db.query('SELECT FROM cases WHERE subject_id = $1', [exercise.id])).rowCount).toBe(0);
  });

  it('of a person is made by who talks with the person, and by nobody else', async () => {
    expect(await codeOf(await cases.report(ana, 'person', ben.id))).toEqual([404, 'notFound']);
    await conversationOf(ana, ben);
    expect((await cases.report(ana, 'person', ben.id, { reason: 'conflict' })).status).toBe(201);
    expect(await codeOf(await cases.report(ben, 'person', ben.id))).toEqual([409, 'ownReport']);
  });

  it('keeps its words and files encrypted, drawn anew, and each reading of a file is written down', async () => {
    const { report } = (await (await cases.report(ana, 'exercise', exercise.id, { text: 'Un secret' })).json()) as { report: string };
    const picture = await sharp({ create: { width: 50, height: 20, channels: 3, background: 'red' } }).jpeg().withExif({ IFD0: { Copyright: 'Ana' } }).toBuffer();
    const put = (as: TestPerson, body: Uint8Array) =>
      platform.request('POST', `/api/cases/reports/${report}/evidence?name=écran.jpg`, { as, body: new Uint8Array(body), headers: { 'content-type': 'application/octet-stream' } });
    expect((await put(ana, picture)).status).toBe(201);
    expect((await put(ben, picture)).status).toBe(404);
    expect((await put(ana, Buffer.from('<script>alert(1)</script>'))).status).toBe(415);
    for (const _ of [2, 3, 4]) expect((await put(ana, picture)).status).toBe(201);
    expect(await codeOf(await put(ana, picture))).toEqual([409, 'tooMuchEvidence']);
    const kept = JSON.stringify((await platform.db.query('SELECT to_jsonb(r) FROM case_reports r UNION ALL SELECT to_jsonb(e) FROM case_evidence e')).rows);
    expect(kept).not.toContain('Un secret');
    expect(kept).not.toContain('écran');
    const id = await caseOf('exercise', exercise.id);
    const [file] = (await cases.detail(admin, id)).reports[0]!.files;
    expect(file).toMatchObject({ name: 'écran.jpg', type: 'image/webp' });
    const door = (as: TestPerson) => cases.act(as, id, `evidence/${file!.id}`);
    const read = await door(admin);
    expect([read.status, read.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await sharp(Buffer.from(await read.arrayBuffer())).metadata()).exif).toBeUndefined();
    for (const who of [ana, ben, author]) expect((await door(who)).status).toBe(403);
    expect((await audited('case.evidenceRead')).filter(({ subject }) => subject === id)).toEqual([{ actor: admin.id, subject: id }]);
  });
});

describe('a case', () => {
  it('is decided once: of fifty decisions at the same moment one stands', async () => {
    await cases.report(ana, 'exercise', exercise.id);
    const id = await caseOf('exercise', exercise.id);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => cases.decide(index % 2 ? admin : other, id, { measure: index % 3 ? 'warn' : 'hide' })));
    const codes = await Promise.all(answers.map(codeOf));
    expect(codes.filter(([status]) => status === 200)).toHaveLength(1);
    expect(codes.filter(([, code]) => code === 'caseState')).toHaveLength(49);
    expect((await platform.db.query("SELECT FROM case_history WHERE case_id = $1 AND action = 'decided'", [id])).rowCount).toBe(1);
  });

  it('would be decided twice without its row being held (control)', async () => {
    await cases.report(ana, 'exercise', exercise.id);
    const id = await caseOf('exercise', exercise.id);
    const [one, two] = [await platform.db.connect(), await platform.db.connect()];
    const seen: unknown[] = [];
    try {
      for (const each of [one, two]) {
        await each.query('BEGIN');
        seen.push((await each.query('SELECT status FROM cases WHERE id = $1', [id])).rows[0].status);
      }
      await one.query("UPDATE cases SET status = 'closed' WHERE id = $1", [id]);
      await one.query('COMMIT');
      await two.query("UPDATE cases SET status = 'decided' WHERE id = $1", [id]);
      await two.query('COMMIT');
    } finally {
      one.release();
      two.release();
    }
    // Both believed that it was open, and the second has overwritten the first.
    expect(seen).toEqual(['open', 'open']);
    expect((await platform.db.query('SELECT status FROM cases WHERE id = $1', [id])).rows[0].status).toBe('decided');
  });

  it('hides what was reported meanwhile, and shows it again where nothing is wrong', async () => {
    await cases.report(ana, 'exercise', exercise.id);
    const id = await caseOf('exercise', exercise.id);
    const seen = async () => (await platform.request('GET', `/api/exercises/${exercise.id}`, { as: ben })).status;
    expect(await seen()).toBe(200);
    expect((await cases.act(admin, id, 'hide')).status).toBe(200);
    expect(await seen()).toBe(404);
    expect((await cases.act(admin, id, 'show')).status).toBe(200);
    expect(await seen()).toBe(200);
    await cases.act(admin, id, 'hide');
    expect((await (await cases.decide(admin, id, { measure: 'dismiss', text: '' })).json())).toEqual({ status: 'closed' });
    expect(await seen()).toBe(200);
    expect(await codeOf(await cases.act(admin, id, 'hide'))).toEqual([409, 'caseState']);
  });

  it('is handled by administrators, and is not there for the one whom it concerns', async () => {
    const theirs = await someExercise(admin);
    await cases.report(ana, 'exercise', theirs.id);
    const id = await caseOf('exercise', theirs.id);
    for (const who of [ana, ben, author]) expect((await cases.ask('GET', `/moderation/cases/${id}`, who)).status).toBe(403);
    expect((await cases.ask('GET', `/moderation/cases/${id}`, admin)).status).toBe(404);
    expect((await cases.list(admin, '?status=all')).cases.map((one) => one.id)).not.toContain(id);
    for (const act of ['take', 'question', 'hide', 'show', 'mediate']) expect((await cases.act(admin, id, act)).status, act).toBe(404);
    expect((await cases.decide(admin, id)).status).toBe(404);
    expect((await cases.act(other, id, 'take')).status).toBe(200);
    expect(await cases.detail(other, id)).toMatchObject({ status: 'taken', assignee: other.id });
  });

  it('of a message gathers what is reported from its conversation, and lets the extract be read and nothing else', async () => {
    const room = await conversationOf(ana, ben);
    for (const text of ['un', 'deux', 'trois', 'quatre', 'cinq']) await talk.sent(ana, room, text);
    expect((await talk.ask('POST', `/${room}/reports`, ben, { seq: 3, reason: 'hurtful', before: 1, after: 0 })).status).toBe(200);
    await workThrough(platform.payload);
    const id = await caseOf('message', `${room}.3`);
    const before = JSON.stringify(await cases.detail(admin, id));
    for (const text of ['un', 'deux', 'trois']) expect(before).not.toContain(`"${text}"`);
    const [report] = (await cases.detail(admin, id)).reports;
    expect(report).toMatchObject({ reporter: ben.id, hasExtract: true });
    const extract = (await (await cases.act(admin, id, 'extract', { report: report!.id })).json()) as { messages: { text: string; reported: boolean }[] };
    expect(extract.messages.map(({ text, reported }) => [text, reported])).toEqual([['deux', false], ['trois', true]]);
    expect((await cases.act(ana, id, 'extract', { report: report!.id })).status).toBe(403);
    expect((await audited('case.extractRead')).at(-1)).toEqual({ actor: admin.id, subject: id });
    expect(await codeOf(await cases.report(ben, 'message', `${room}.3`))).toEqual([409, 'reportedElsewhere']);
    // What is looked at can be neither changed nor taken back, until it is settled.
    expect((await talk.ask('DELETE', `/${room}/messages/3`, ana)).status).toBe(409);
    await cases.decide(admin, id, { measure: 'dismiss', text: '' });
    expect((await talk.ask('DELETE', `/${room}/messages/3`, ana)).status).toBe(200);
  });

  it('is mediated once who has reported agrees to be known, in a conversation of three', async () => {
    await conversationOf(ana, ben);
    await cases.report(ana, 'person', ben.id, { reason: 'conflict' });
    const id = await caseOf('person', ben.id);
    expect(await codeOf(await cases.act(admin, id, 'mediate'))).toEqual([409, 'mediationNotAgreed']);
    // Who was reported knows nothing yet.
    expect((await cases.ask('POST', `/cases/${id}/mediation`, ben)).status).toBe(404);
    expect((await cases.act(admin, id, 'question')).status).toBe(200);
    expect((await cases.ask('POST', `/cases/${id}/mediation`, ben)).status).toBe(200);
    expect(await codeOf(await cases.act(admin, id, 'mediate'))).toEqual([409, 'mediationNotAgreed']);
    expect((await cases.ask('POST', `/cases/${id}/mediation`, ana)).status).toBe(400);
    expect((await cases.ask('POST', `/cases/${id}/mediation`, ana, { agree: true })).status).toBe(200);
    const { conversation } = (await (await cases.act(admin, id, 'mediate')).json()) as { conversation: string };
    for (const who of [ana, ben, admin]) expect((await talk.send(who, conversation, 'Bonjour')).status).toBe(200);
    expect((await talk.send(other, conversation, 'Bonjour')).status).toBe(404);
    const [{ conversation: mine }] = (await cases.own(ben)) as unknown as { conversation: string }[] as [{ conversation: string }];
    expect(mine).toBe(conversation);
    expect(await (await cases.decide(admin, id, { measure: 'settle', text: '' })).json()).toEqual({ status: 'closed' });
  });

  it('comes first where a party asks for it, and is listed by state, owner, age and deadline', async () => {
    await cases.report(ana, 'exercise', exercise.id);
    const id = await caseOf('exercise', exercise.id);
    const ids = async (query: string) => (await cases.list(other, query)).cases.map((one) => one.id);
    expect(await ids('?only=escalated')).not.toContain(id);
    expect((await cases.ask('POST', `/cases/${id}/escalate`, ben)).status).toBe(404);
    expect((await cases.ask('POST', `/cases/${id}/escalate`, ana)).status).toBe(200);
    expect(await ids('?only=escalated')).toContain(id);
    expect(await ids('?assignee=none')).toContain(id);
    await cases.act(admin, id, 'take');
    expect(await ids(`?assignee=${admin.id}&status=taken&subject=exercise`)).toContain(id);
    expect(await ids('?assignee=none')).not.toContain(id);
    expect(await ids('?days=2')).not.toContain(id);
    await platform.db.query("UPDATE cases SET created_at = now() - interval '3 days', due_at = now() - interval '1 hour' WHERE id = $1", [id]);
    expect(await ids('?days=2')).toContain(id);
    expect((await ids('?only=overdue'))[0]).toBe(id);
  });
});
