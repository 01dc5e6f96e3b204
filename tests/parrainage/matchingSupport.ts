import { expect } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';
import { decider, hours, mentoring, someSkill } from './mentoring';

type Body = Record<string, unknown>;

/** A mentee with a profile: wants to write, in French, on Tuesday mornings, unless told. */
export async function someMentee(changes: Body = {}, { looking = false } = {}): Promise<TestPerson> {
  const { people } = await testPlatform();
  const mentee = await people.learner();
  const skills = [{ skill: await someSkill('write'), level: 1 }];
  const saved = await mentoring.ask('POST', '/mentee-profile', mentee, { languages: ['fr'], availability: hours(), goals: 'But-Secret', skills, months: 2, ...changes });
  expect(saved.status).toBe(200);
  if (looking) expect((await mentoring.ask('PATCH', '/mentee-profile/looking', mentee)).status).toBe(200);
  return mentee;
}

export interface Proposals {
  docs: { id: string; name: string; fit: number; advised: boolean; why: { criterion: string; text: string }[] }[];
  keptForOthers: string | null;
  against: string[];
  among: number;
  waitingDays: number;
}

/** Who is proposed to somebody. */
export const proposalsTo = async (mentee: TestPerson): Promise<Proposals> => (await (await mentoring.ask('GET', '/mentor-proposals', mentee)).json()) as Proposals;

export interface CohortShown {
  id: string;
  status: string;
  mode: string;
  revision: number;
  mentees: number;
  pairs: number;
  requested: number;
  figures: { total: number; best: number; greedy: number; places: number } | null;
  pairsPage: { docs: { mentee: { id: string }; mentor: { id: string }; pinned: boolean; why: { text: string }[]; against: string[]; outcome: string | null; mentorship: string | null }[]; totalDocs: number };
  left: { mentee: { id: string }; because: string; against: string[] }[];
  rules: { mentee: { id: string }; mentor: { id: string }; kind: string; flaw: string | null }[];
}

/** What an administrator does with cohorts. */
export const matching = {
  /** A cohort of these mentees, with its plan. */
  solved: async (mentees: readonly TestPerson[], body: Body = {}): Promise<CohortShown> => {
    const { payload } = await testPlatform();
    const made = await mentoring.ask('POST', '/mentor-cohorts', await decider(), { name: 'Rentrée', mentees: mentees.map(({ id }) => id), ...body });
    const { id } = (await made.json()) as { id: string };
    expect(made.status).toBe(201);
    await workThrough(payload);
    return matching.read(id);
  },
  read: async (id: string): Promise<CohortShown> => (await (await mentoring.ask('GET', `/mentor-cohorts/${id}?limit=100`, await decider())).json()) as CohortShown,
  act: async (id: string, act: string, body: Body = {}): Promise<Response> => mentoring.ask('POST', `/mentor-cohorts/${id}/${act}`, await decider(), body),
  publish: async ({ id, revision }: Pick<CohortShown, 'id' | 'revision'>): Promise<Response> => matching.act(id, 'publish', { revision }),
  /** Each mentee's mentor. */
  pairs: ({ pairsPage }: CohortShown): Record<string, string> => Object.fromEntries(pairsPage.docs.map(({ mentee, mentor }) => [mentee.id, mentor.id])),
};
