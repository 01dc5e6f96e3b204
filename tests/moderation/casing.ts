import { registriesOf } from '@mentora/platform';
import { workThrough } from '../support/jobs';
import { exerciseBody, publishExercise, richText } from '../exercises/content';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

/** An exercise that everybody sees. */
export async function someExercise(author: TestPerson, wishes: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> {
  return publishExercise(author, await exerciseBody([{ blockType: 'read', prompt: 'Lisez', body: richText('Un texte.') }], wishes));
}

type Body = Record<string, unknown>;

async function ask(method: string, path: string, as: TestPerson | undefined, body?: Body): Promise<Response> {
  return (await testPlatform()).request(method, `/api${path}`, { as, body });
}

/** What each person can do at the doors of reports and disputes. */
export const cases = {
  ask,
  report: (as: TestPerson | undefined, subject: string, id: string, body: Body = {}) =>
    ask('POST', '/cases/reports', as, { subject, id, reason: 'hurtful', text: 'Cela me blesse.', ...body }),
  own: async (as: TestPerson) => ((await (await ask('GET', '/cases', as)).json()) as { cases: OwnEntry[] }).cases,
  mine: (as: TestPerson, id: string) => ask('GET', `/cases/${id}`, as),
  list: async (as: TestPerson, query = '') =>
    (await (await ask('GET', `/moderation/cases${query}`, as)).json()) as { cases: { id: string; reports: number; status: string; title: string }[]; total: number },
  detail: async (as: TestPerson, id: string) => (await (await ask('GET', `/moderation/cases/${id}`, as)).json()) as Detail,
  act: (as: TestPerson, id: string, act: string, body: Body = {}) => ask('POST', `/moderation/cases/${id}/${act}`, as, body),
  decide: (as: TestPerson, id: string, body: Body = {}) =>
    ask('POST', `/moderation/cases/${id}/decide`, as, { measure: 'warn', ground: 'hurtful', text: 'Restez courtois.', ...body }),
};

interface OwnEntry {
  id: string;
  side: string;
  status: string;
  title: string;
  outcome: string | null;
  decision: { measure: string; text: string; appealable: boolean } | null;
}

interface Detail {
  id: string;
  status: string;
  assignee: string | null;
  hidden: boolean;
  origin: string;
  reports: { id: string; reporter: string | null; rule: string | null; text: string | null; files: { id: string; name: string; type: string }[]; hasExtract: boolean }[];
  history: { action: string }[];
  dueAt: string | null;
}

/** The case of a thing that is open. */
export async function caseOf(subject: string, id: string): Promise<string> {
  const { db } = await testPlatform();
  const { rows } = await db.query<{ id: string }>(
    "SELECT id FROM cases WHERE subject = $1 AND subject_id = $2 AND status IN ('open', 'taken', 'waiting')",
    [subject, id],
  );
  if (!rows[0]) throw new Error(`There is no open case of ${subject} ${id}`);
  return rows[0].id;
}

/** Does what waits in the background, and gives what a person was told, the newest first. */
export async function toldTo(person: TestPerson): Promise<{ title: string; text: string; href: string }[]> {
  const { payload, request } = await testPlatform();
  await workThrough(payload);
  const answer = await request('GET', '/api/notifications/list', { as: person });
  return ((await answer.json()) as { items: { title: string; text: string; href: string }[] }).items;
}

/** The code of a refusal with its status. */
export async function codeOf(answer: Response): Promise<[number, string | undefined]> {
  const body = (await answer.json().catch(() => ({}))) as { errors?: { code: string }[] };
  return [answer.status, body.errors?.[0]?.code];
}

/** Every notification type of cases, by its name. */
export async function caseTypes() {
  const { payload } = await testPlatform();
  return registriesOf(payload.config).notificationTypes.filter(({ category }) => category === 'cases');
}
