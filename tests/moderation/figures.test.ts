import { contributorFigures, moderationFigures } from '@mentora/moderation/stats';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { bring, contributionOf } from './happening';

let platform: TestPlatform;
let contributor: TestPerson;
let reviewers: TestPerson[];

beforeAll(async () => {
  platform = await testPlatform();
  contributor = await platform.people.contributor();
  reviewers = [await platform.people.administrator({ name: 'Amina' }), await platform.people.administrator({ name: 'Bao' })];
});
beforeEach(() => platform.db.query('DELETE FROM contributions'));

interface Sent {
  type: string;
  decision?: string;
  /** Seconds from submission to decision. */
  took?: number;
  by?: TestPerson | null;
  daysAgo?: number;
}

async function sent({ type, decision, took = 0, by, daysAgo = 1 }: Sent): Promise<void> {
  const status = decision && decision !== 'withdrawn' ? decision : decision ? 'draft' : 'pending';
  const { rows } = await platform.db.query<{ id: string }>(
    `INSERT INTO contributions (contributor_id, type, status, content, submissions, submitted_at)
     VALUES ($1, $2, $3, '{}', 1, now() - make_interval(days => $4)) RETURNING id`,
    [contributor.id, type, status, daysAgo],
  );
  await platform.db.query(
    `INSERT INTO contribution_submissions (contribution_id, number, content, submitted_at, decision, decided_by_id, decided_at)
     VALUES ($1, 1, '{}', now() - make_interval(days => $2, secs => $3), $4, $5, CASE WHEN $4::text IS NULL THEN NULL ELSE now() - make_interval(days => $2) END)`,
    [rows[0]!.id, daysAgo, took, decision ?? null, by?.id ?? null],
  );
}

const median = (numbers: readonly number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : Math.round((sorted[middle - 1]! + sorted[middle]!) / 2);
};

describe('the figures of moderation', () => {
  it('are nothing where nothing was sent', async () => {
    expect(await moderationFigures(platform.payload)).toEqual({
      days: 90, waiting: 0, oldestAt: null, decided: 0, approved: 0, rejected: 0, changesRequested: 0, medianSeconds: null, byType: [], byReviewer: [],
    });
  });

  it('say what waits and since when, and how long decisions take by type and by reviewer', async () => {
    const [amina, bao] = reviewers as [TestPerson, TestPerson];
    const decided: Required<Omit<Sent, 'daysAgo'>>[] = [
      { type: 'exercise', decision: 'approved', took: 100, by: amina },
      { type: 'exercise', decision: 'rejected', took: 900, by: amina },
      { type: 'exercise', decision: 'changes-requested', took: 301, by: bao },
      { type: 'image', decision: 'approved', took: 20, by: amina },
      { type: 'image', decision: 'approved', took: 40, by: null },
    ];
    for (const each of decided) await sent(each);
    await sent({ type: 'exercise', decision: 'withdrawn', took: 5 });
    await sent({ type: 'exercise', decision: 'approved', took: 7, by: bao, daysAgo: 91 });
    await sent({ type: 'category', daysAgo: 3 });
    await sent({ type: 'image', daysAgo: 9 });

    const figures = await moderationFigures(platform.payload);
    expect(figures).toMatchObject({ waiting: 2, decided: 5, approved: 3, rejected: 1, changesRequested: 1, medianSeconds: median(decided.map(({ took }) => took)) });
    expect(Math.abs(figures.oldestAt!.getTime() - (Date.now() - 9 * 86_400_000))).toBeLessThan(60_000);
    const of = (some: (each: (typeof decided)[number]) => boolean) => median(decided.filter(some).map(({ took }) => took));
    expect(figures.byType).toMatchObject([
      { type: 'category', waiting: 1, decided: 0, medianSeconds: null },
      { type: 'exercise', waiting: 0, oldestAt: null, decided: 3, medianSeconds: of(({ type }) => type === 'exercise') },
      { type: 'image', waiting: 1, decided: 2, medianSeconds: of(({ type }) => type === 'image') },
    ]);
    expect(figures.byReviewer).toMatchObject([
      { reviewer: amina.id, name: 'Amina', decided: 3, approved: 2, rejected: 1, medianSeconds: of(({ by }) => by === amina) },
      { reviewer: null, name: null, decided: 1, medianSeconds: 40 },
      { reviewer: bao.id, name: 'Bao', decided: 1, changesRequested: 1, medianSeconds: 301 },
    ]);
    expect((await moderationFigures(platform.payload, { days: 100 })).decided).toBe(6);
  });
});

describe('what a contributor’s dashboard shows', () => {
  it('is the figures and twelve months of the person’s own calendar', async () => {
    const person = await platform.people.contributor({ timeZone: 'Asia/Tokyo' });
    const of = await contributionOf(person);
    const events = [
      ['contribution.submitted', '2025-05-31T14:59:59Z'], // still May in Tokyo: before the twelve
      ['contribution.rejected', '2025-05-31T15:00:00Z'], // June
      ['contribution.submitted', '2026-04-30T16:00:00Z'], // May
      ['contribution.approved', '2026-05-02T10:00:00Z'],
    ] as const;
    await bring(events.map(([name, time]) => ({ id: randomUUID(), name, at: time, data: of })), 1);
    const overview = await contributorFigures(platform.payload, person.id, new Date('2026-05-20T12:00:00Z'));
    expect(overview).toMatchObject({ totalContributions: 1, approvedContributions: 1, approvalRate: 10_000, firstContributionAt: new Date('2025-05-31T14:59:59Z') });
    expect(overview.months.map(({ month }) => month)).toEqual([
      '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05',
    ]);
    const said = overview.months.flatMap(({ month, counts }) => Object.entries(counts).filter(([, count]) => count > 0).map((each) => [month, ...each]));
    expect(said).toEqual([['2025-06', 'rejected', 1], ['2026-05', 'submitted', 1], ['2026-05', 'approved', 1]]);
  });

  it('is empty for who has done nothing yet', async () => {
    const overview = await contributorFigures(platform.payload, (await platform.people.contributor()).id);
    expect(overview).toMatchObject({ totalContributions: 0, approvalRate: null });
    expect(overview.months).toHaveLength(12);
  });
});
