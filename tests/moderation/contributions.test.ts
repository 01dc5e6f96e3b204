import { beforeAll, describe, expect, it } from 'vitest';

import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { ask, draftOf, exerciseContent, submittedBy } from './contributing';

let platform: TestPlatform;
let contributor: TestPerson;
let other: TestPerson;
let trainer: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  const { people } = platform;
  [contributor, other, trainer, administrator] = await Promise.all([people.contributor(), people.contributor(), people.trainer(), people.administrator()]);
});

async function row(sql: string, ...values: unknown[]) {
  return (await platform.db.query(sql, values)).rows[0] as Record<string, unknown>;
}

describe('from a draft to a published exercise', () => {
  it('an exercise is written, sent, sent back, sent again, approved and done by a learner', async () => {
    const draft = await draftOf(contributor, { title: 'Une idée' });
    expect(draft).toMatchObject({ type: 'exercise', status: 'draft', title: 'Une idée', revision: 1 });

    const early = await ask('POST', `/${draft.id}/submit`, contributor);
    expect(early.code).toBe(400);
    expect(early.said.errors[0]?.data?.errors).toEqual(expect.arrayContaining([expect.objectContaining({ path: 'steps', code: 'stepsNeeded' })]));

    const saved = await ask('PATCH', `/${draft.id}`, contributor, { content: await exerciseContent('Écrire un mot'), revision: 1 });
    expect(saved).toMatchObject({ code: 200, said: { revision: 2, title: 'Écrire un mot' } });
    const sent = await ask('POST', `/${draft.id}/submit`, contributor, { licence: 'CC BY-SA 4.0' });
    expect(sent).toMatchObject({ code: 200, said: { status: 'pending', submissions: 1, licence: 'CC BY-SA 4.0' } });

    const queue = await ask('GET', '?status=pending&type=exercise', administrator);
    expect((queue.said.docs as { id: string }[]).map(({ id }) => id)).toContain(draft.id);

    const remarks = [{ path: 'steps.un.body', text: 'Plus court.' }];
    const back = await ask('POST', `/${draft.id}/request-changes`, administrator, { summary: 'Presque !', remarks });
    expect(back).toMatchObject({ code: 200, said: { status: 'changes-requested' } });
    const seen = await ask('GET', `/${draft.id}`, contributor);
    expect(seen.said.history).toMatchObject([{ number: 1, decision: 'changes-requested', reason: 'Presque !', remarks }]);

    const better = await exerciseContent('Écrire un mot');
    (better.steps as { id: string; body?: unknown }[])[0]!.body = { fr: 'Court.' };
    (better.steps as unknown[]).pop();
    await ask('PATCH', `/${draft.id}`, contributor, { content: better });
    // What its author writes now is nobody's yet: the reviewer still sees what was sent.
    const still = await ask('GET', `/${draft.id}`, administrator);
    expect(JSON.stringify(still.said.content)).toContain('Un **message** court');
    await ask('POST', `/${draft.id}/submit`, contributor);
    const { said: diff } = await ask('GET', `/${draft.id}/changes`, administrator);
    const changes = diff.changes as { path: string; change: string }[];
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'steps.un.body.fr', change: 'changed', after: 'Court.' }),
        expect.objectContaining({ path: 'steps.quatre.prompt.fr', change: 'removed' }),
      ]),
    );
    expect(changes.some(({ path }) => path.startsWith('steps.deux'))).toBe(false);

    const approved = await ask('POST', `/${draft.id}/approve`, administrator);
    expect(approved.code, JSON.stringify(approved.said)).toBe(200);
    expect(approved.said.status).toBe('approved');
    const exercise = await row('SELECT * FROM exercises WHERE id = $1', approved.said.made);
    expect(exercise).toMatchObject({ _status: 'published', contributor_id: contributor.id, contribution_status: 'approved', reviewed_by_id: administrator.id, author_id: contributor.id });
    expect(exercise.submitted_at).not.toBeNull();
    const { content: edition } = await row('SELECT content FROM editions WHERE exercise_id = $1', approved.said.made);
    expect(edition).toMatchObject({ steps: [{ kind: 'read', body: { fr: '<p>Court.</p>' } }, { kind: 'choice' }, { kind: 'order', items: [{ text: { fr: 'D’abord', en: 'First' } }, {}] }] });

    expect((await platform.request('GET', `/api/exercises/${approved.said.made}`)).status).toBe(200);
    const attempt = await platform.request('POST', '/api/attempts', { as: await platform.people.learner(), body: { exercise: exercise.slug } });
    expect(attempt.status).toBe(200);
  });

  it('Markdown becomes what the editor keeps, and a link that leads where it must not becomes its words', async () => {
    const { id } = await submittedBy(contributor);
    const { said } = await ask('POST', `/${id}/approve`, administrator);
    const { content } = await row('SELECT content FROM editions WHERE exercise_id = $1', said.made);
    const { body } = (content as { steps: { body: { fr: string } }[] }).steps[0]!;
    expect(body.fr).toContain('<h3>Un titre</h3>');
    expect(body.fr).toContain('<strong>message</strong>');
    expect(body.fr).toContain('<a href="https://exemple.fr">ici</a>');
    expect(body.fr).toContain('<li>un</li>');
    expect(body.fr).not.toContain('javascript');
    expect(body.fr).toContain('là');
  });

  it('at a date, it is there from that date on', async () => {
    const { id } = await submittedBy(contributor);
    const publishAt = new Date(Date.now() + 86_400_000).toISOString();
    const { said } = await ask('POST', `/${id}/approve`, administrator, { publishAt });
    expect(said).toMatchObject({ status: 'approved', publishAt, publishedAt: null });
    const seen = async () => (await platform.request('GET', `/api/exercises/${said.made}`)).status;
    expect(await seen()).toBe(404);
    await platform.db.query(`UPDATE exercises SET publish_at = now() - interval '1 second' WHERE id = $1`, [said.made]);
    expect(await seen()).toBe(200);
  });

  it('a reviewer changes it before: that is published, and kept beside what was sent', async () => {
    const { id } = await submittedBy(contributor);
    const { said } = await ask('POST', `/${id}/approve`, administrator, { content: await exerciseContent('Un meilleur titre') });
    expect(await row(`SELECT title FROM exercises_locales WHERE _parent_id = $1 AND _locale = 'fr'`, said.made)).toEqual({ title: 'Un meilleur titre' });
    const own = await ask('GET', `/${id}`, contributor);
    expect(own.said.history).toMatchObject([{ decision: 'approved', edits: [{ path: 'title.fr', before: 'Envoyer un message', after: 'Un meilleur titre' }] }]);
  });

  it('a category has its title, and a rejected one may be sent again', async () => {
    const { id } = await submittedBy(contributor, 'Démarches du quotidien', 'category');
    expect((await ask('POST', `/${id}/reject`, administrator, {})).code).toBe(400);
    const no = await ask('POST', `/${id}/reject`, administrator, { reason: 'Trop vague.' });
    expect(no).toMatchObject({ code: 200, said: { status: 'rejected', reason: 'Trop vague.' } });
    await ask('PATCH', `/${id}`, contributor, { content: { title: { fr: 'Démarches en ligne', en: 'Online services' } } });
    await ask('POST', `/${id}/submit`, contributor);
    const { said } = await ask('POST', `/${id}/approve`, administrator);
    expect(await row('SELECT key FROM categories WHERE id = $1', said.made)).toEqual({ key: 'demarches-en-ligne' });
    const twice = await draftOf(other, { title: 'démarches en ligne' }, 'category');
    expect(await ask('POST', `/${twice.id}/submit`, other)).toMatchObject({ code: 409, said: { errors: [{ code: 'alreadyTaken', field: 'title' }] } });
  });
});

describe('what a state does not allow', () => {
  it('is 409, names the state, and changes nothing', async () => {
    const approved = await submittedBy(contributor);
    await ask('POST', `/${approved.id}/approve`, administrator);
    const rejected = await submittedBy(contributor);
    await ask('POST', `/${rejected.id}/reject`, administrator, { reason: 'Non.' });
    const changes = await submittedBy(contributor);
    await ask('POST', `/${changes.id}/request-changes`, administrator, { summary: 'Encore.' });
    const pending = await submittedBy(contributor);
    const content = await exerciseContent();
    const edits: [string, string, TestPerson, unknown?][] = [
      ['PATCH', '', contributor, { content }],
      ['POST', '/submit', contributor],
    ];
    const withdraw: [string, string, TestPerson, unknown?] = ['POST', '/withdraw', contributor];
    const remove: [string, string, TestPerson, unknown?] = ['DELETE', '', contributor];
    const decisions: [string, string, TestPerson, unknown?][] = [
      ['POST', '/approve', administrator],
      ['POST', '/reject', administrator, { reason: 'Non.' }],
      ['POST', '/request-changes', administrator, { summary: 'Encore.' }],
      ['POST', '/claim', administrator],
    ];
    const forbidden = { [pending.id]: [...edits, remove], [approved.id]: [...edits, remove, withdraw, ...decisions], [rejected.id]: [remove, withdraw, ...decisions], [changes.id]: [remove, withdraw, ...decisions] };
    for (const [id, tries] of Object.entries(forbidden)) {
      const before = await row('SELECT * FROM contributions WHERE id = $1', id);
      for (const [method, door, as, body] of tries) {
        const { code, said } = await ask(method, `/${id}${door}`, as, body);
        expect(code, `${method} ${door} of ${String(before.status)}`).toBe(409);
        expect(said.errors[0]).toMatchObject({ state: before.status });
        expect(said.errors[0]?.code).toMatch(/^contributionNot/);
      }
      expect(await row('SELECT * FROM contributions WHERE id = $1', id)).toEqual(before);
    }
  });

  it('a draft that was never sent is not there for who decides', async () => {
    const { id } = await draftOf(contributor);
    for (const door of ['approve', 'reject', 'request-changes', 'claim']) {
      expect((await ask('POST', `/${id}/${door}`, administrator, { reason: 'x', summary: 'x' })).code).toBe(404);
    }
    expect((await ask('POST', `/${id}/withdraw`, contributor)).code).toBe(409);
  });

  it('what was taken back is a draft again: its author’s alone, and a decision on it is too late', async () => {
    const { id } = await submittedBy(contributor);
    expect((await ask('POST', `/${id}/withdraw`, contributor)).said.status).toBe('draft');
    expect((await ask('GET', `/${id}`, administrator)).code).toBe(404);
    const late = await ask('POST', `/${id}/approve`, administrator);
    expect(late).toMatchObject({ code: 409, said: { errors: [{ code: 'contributionNotPending', state: 'draft' }] } });
    expect((await ask('DELETE', `/${id}`, contributor)).code).toBe(200);
    expect((await ask('GET', `/${id}`, contributor)).code).toBe(404);
  });

  it('a newer submission than the one seen is not decided on', async () => {
    const { id } = await submittedBy(contributor);
    await ask('POST', `/${id}/withdraw`, contributor);
    await ask('POST', `/${id}/submit`, contributor);
    const late = await ask('POST', `/${id}/approve`, administrator, { submission: 1 });
    expect(late).toMatchObject({ code: 409, said: { errors: [{ code: 'contributionResubmitted', submission: 2 }] } });
  });
});

describe('a draft', () => {
  it('is there for its author alone', async () => {
    const { id } = await draftOf(contributor, { title: 'Mon secret' });
    for (const as of [undefined, other, trainer, administrator, await platform.people.learner(), await platform.people.parent()]) {
      for (const [method, door, body] of [['GET', ''], ['GET', '/changes'], ['PATCH', '', { content: {} }], ['DELETE', ''], ['POST', '/submit'], ['POST', '/withdraw']] as const) {
        const { code } = await ask(method, `/${id}${door}`, as, body);
        expect([401, 403, 404], `${method} ${door} by ${as?.roles.join()}`).toContain(code);
        if (as === other || (as === administrator)) expect(code).toBe(404);
      }
      const { said } = await ask('GET', '?limit=100', as);
      expect(JSON.stringify(said)).not.toContain('Mon secret');
    }
    expect((await ask('GET', '?status=draft', administrator)).said.totalDocs).toBe(0);
    const own = await ask('GET', '?status=draft', contributor);
    expect(JSON.stringify(own.said)).toContain('Mon secret');
  });

  it('is saved over nothing that is newer', async () => {
    const { id } = await draftOf(contributor);
    const saves = await Promise.all(
      Array.from({ length: 8 }, async (_, number) => ask('PATCH', `/${id}`, contributor, { content: { title: `Version ${number}` }, revision: 1 })),
    );
    const stood = saves.filter(({ code }) => code === 200);
    const refused = saves.filter(({ code }) => code === 409);
    expect([stood.length, refused.length]).toEqual([1, 7]);
    for (const { said } of refused) expect(said.errors[0]).toMatchObject({ code: 'draftChangedElsewhere', revision: 2 });
    expect((await ask('GET', `/${id}`, contributor)).said.title).toBe(stood[0]!.said.title);
  });

  it.each([
    ['another kind', { type: 'video', content: {} }],
    ['another shape', { type: 'exercise', content: { title: { de: 'Nein' } } }],
    ['a field that there is not', { type: 'exercise', content: { author: 'x' } }],
    ['a list', { type: 'exercise', content: [] }],
    ['too long a title', { type: 'exercise', content: { title: 'x'.repeat(121) } }],
    ['a step of no kind', { type: 'exercise', content: { steps: [{ kind: 'dance' }] } }],
    ['a zone beside its picture', { type: 'exercise', content: { steps: [{ kind: 'tap', zones: { fr: [{ x: 2, y: 0, w: 1, h: 1 }] } }] } }],
    ['31 steps', { type: 'exercise', content: { steps: Array.from({ length: 31 }, () => ({ kind: 'read' })) } }],
    ['two steps of one id', { type: 'exercise', content: { steps: [{ id: 'a', kind: 'read' }, { id: 'a', kind: 'read' }] } }],
    ['an image that is no id', { type: 'image', content: { image: '../etc/passwd' } }],
    ['a title that is a number', { type: 'category', content: { title: 5 } }],
    ['no type', {}],
  ])('with %s is refused, and nothing is kept', async (_, body) => {
    const count = async () => (await row('SELECT count(*)::int AS n FROM contributions')).n;
    const before = await count();
    const { code, said } = await ask('POST', '', contributor, body);
    expect(code).toBe(400);
    expect(said.errors[0]?.field).toBeTruthy();
    expect(await count()).toBe(before);
  });

  it('keeps nothing of what failed on the way', async () => {
    const { id } = await submittedBy(contributor);
    const exercises = async () => (await row('SELECT count(*)::int AS n FROM exercises')).n;
    const before = await exercises();
    const broken = await exerciseContent();
    (broken.steps as { options?: { right: boolean }[] }[])[1]!.options![1]!.right = false;
    expect((await ask('POST', `/${id}/approve`, administrator, { content: broken })).code).toBe(400);
    expect(await row('SELECT status, reviewed_by_id, made_id FROM contributions WHERE id = $1', id)).toEqual({ status: 'pending', reviewed_by_id: null, made_id: null });
    expect(await row('SELECT decision FROM contribution_submissions WHERE contribution_id = $1', id)).toEqual({ decision: null });
    expect(await exercises()).toBe(before);
    const { n } = await row(`SELECT count(*)::int AS n FROM audit_log WHERE subject = $1`, id);
    expect(n).toBe(0);
  });
});

describe('the seven actions of the brief, by these doors', () => {
  it('who drafts, who submits, who decides', async () => {
    const people = { apprenant: await platform.people.learner(), formateur: trainer, contributeur: contributor, administrateur: administrator };
    const may: Record<string, boolean[]> = { draft: [], submit: [], decide: [] };
    for (const person of Object.values(people)) {
      const made = await ask('POST', '', person, { type: 'exercise', content: await exerciseContent() });
      may.draft!.push(made.code === 201);
      const sent = made.code === 201 ? await ask('POST', `/${made.said.id}/submit`, person) : { code: 403 };
      may.submit!.push(sent.code === 200);
      const waiting = await submittedBy(other);
      may.decide!.push((await ask('POST', `/${waiting.id}/reject`, person, { reason: 'Non.' })).code === 200);
    }
    //                            apprenant formateur contributeur administrateur
    expect(may.draft).toEqual([false, true, true, true]);
    expect(may.submit).toEqual([false, false, true, true]);
    expect(may.decide).toEqual([false, false, false, true]);
  });

  it('a contributor has no other door to an exercise', async () => {
    const body = { title: 'Par la porte de service', _status: 'draft' };
    expect((await platform.request('POST', '/api/exercises?draft=true', { as: contributor, body })).status).toBe(403);
    const publish = await platform.request('POST', '/api/exercises', { as: contributor, body: { ...body, _status: 'published' } });
    expect(publish.status).toBe(403);
    expect(await publish.json()).toMatchObject({ errors: [{ code: 'mayNotPublish' }] });
  });
});

describe('a claim', () => {
  it('is taken by one, seen by all, prolonged, let go of, and over after its time', async () => {
    const second = await platform.people.administrator();
    const { id } = await submittedBy(contributor);
    const first = await ask('POST', `/${id}/claim`, administrator);
    expect(first.code).toBe(200);
    expect((await ask('POST', `/${id}/claim`, administrator)).code).toBe(200);
    const taken = await ask('POST', `/${id}/claim`, second);
    expect(taken).toMatchObject({ code: 409, said: { errors: [{ code: 'contributionClaimed', by: administrator.name }] } });
    expect((await ask('GET', `/${id}`, second)).said).toMatchObject({ claimedBy: administrator.id, claimedByName: administrator.name });
    expect((await ask('POST', `/${id}/release`, second)).said.released).toBe(false);
    expect((await ask('POST', `/${id}/release`, administrator)).said.released).toBe(true);
    expect((await ask('POST', `/${id}/claim`, second)).code).toBe(200);
    await platform.db.query(`UPDATE contributions SET claimed_until = now() - interval '1 second' WHERE id = $1`, [id]);
    expect((await ask('GET', `/${id}`, administrator)).said.claimedBy).toBeNull();
    expect((await ask('POST', `/${id}/claim`, administrator)).code).toBe(200);
    // It keeps nobody from deciding.
    expect((await ask('POST', `/${id}/reject`, second, { reason: 'Non.' })).code).toBe(200);
  });
});
