import { inTransaction, query, sql, type DemoData } from '@mentora/platform';
import { createLocalReq, type PayloadRequest } from 'payload';
import { record, type Recorded } from '../../stats/record';
import { alarm, alarmAnswer, bank, games, gamesReason, parcel, parcelFinal, radio, torch } from './contents';
import { keepContribution, type Cast, type Seeded } from './keepContribution';

const address = (who: string) => `${who}@demo.mentora.test`;

/** The demo’s contributor with something in each state, and somebody who would like to become one. */
export const seedContributions: DemoData = {
  key: 'contributions',
  seed: async (payload, { log, scale }) => {
    const req = await createLocalReq({}, payload);
    // All or nothing: whoever has contributed is not looked at again.
    const made = await inTransaction(req, async () => {
      const cast = await castOf(req);
      if (!cast || cast.busy) return 0;
      const seeded = contributionsOf(cast, scale);
      for (const one of seeded) await keepContribution(req, cast, one);
      await bringCovers(req, cast);
      await finish(req, cast);
      await askToContribute(req);
      return seeded.length;
    });
    log(`${made} contributions`);
  },
};

async function castOf(req: PayloadRequest): Promise<(Cast & { busy: boolean }) | undefined> {
  const [row] = await query<Cast & { busy: boolean } & Record<string, unknown>>(
    req,
    sql`SELECT c.id AS contributor, a.id AS administrator, EXISTS (SELECT FROM contributions WHERE contributor_id = c.id) AS busy,
               (SELECT jsonb_object_agg(key, id) FROM categories) AS categories
        FROM users c, users a WHERE c.email = ${address('contributeur')} AND a.email = ${address('administrateur')}`,
  );
  if (!row) return undefined;
  req.user = { id: row.administrator, collection: 'users', roles: ['administrateur'] } as unknown as PayloadRequest['user'];
  return row;
}

function contributionsOf({ categories }: Cast, scale: number): Seeded[] {
  const { 'security': security = null, 'first-steps': first = null } = categories;
  const more = Array.from({ length: scale - 1 }, (_, index): Seeded => ({
    type: 'exercise',
    sent: [{ content: { ...torch(`Allumer la lampe (${index + 2})`), category: first }, ago: 2 }],
  }));
  return [
    {
      type: 'exercise',
      sent: [
        { content: { ...parcel.first, category: security }, ago: 41, answer: { decision: 'changes-requested', ago: 40, remarks: parcel.remarks } },
        { content: { ...parcelFinal, category: security }, ago: 38, answer: { decision: 'approved', ago: 37 } },
      ],
    },
    {
      type: 'exercise',
      sent: [{ content: { ...games, category: first }, ago: 25, answer: { decision: 'rejected', ago: 23, reason: gamesReason } }],
    },
    { type: 'exercise', sent: [{ content: { ...alarm, category: first }, ago: 6, answer: { decision: 'changes-requested', ago: 4, ...alarmAnswer } }] },
    { type: 'exercise', sent: [{ content: { ...torch('Allumer la lampe'), category: first }, ago: 2 }] },
    { type: 'category', sent: [{ content: bank, ago: 1 }] },
    ...more,
    { type: 'exercise', sent: [], draft: { content: radio, ago: 0.2 } },
  ];
}

/** Two covers of the demo are the contributor's: approved long ago, and each is shown by an exercise. */
async function bringCovers(req: PayloadRequest, cast: Cast): Promise<void> {
  const covers = await query<{ image: string; exercise: string; title: string }>(
    req,
    sql`SELECT i.id AS image, i.title, min(e.id::text) AS exercise FROM images i JOIN exercises e ON e.cover_id = i.id
        WHERE e._status = 'published' AND i.moderation_status = 'approved' GROUP BY i.id, i.title ORDER BY i.title LIMIT 2`,
  );
  for (const { image, exercise, title } of covers) {
    await query(req, sql`UPDATE images SET uploaded_by_id = ${cast.contributor} WHERE id = ${image}`);
    await keepContribution(req, cast, {
      type: 'image',
      title,
      made: image,
      sent: [{ content: { image }, ago: 60, answer: { decision: 'approved', ago: 59 } }],
    });
    const at = daysAgo(58);
    const used = { key: `used:${exercise}:${image}`, contributor: cast.contributor, kind: 'image-used', contribution: null, subject: image, at } as const;
    await record(req, [used]);
  }
}

/** Some of the demo's learners have done what was published. */
async function finish(req: PayloadRequest, { contributor }: Cast): Promise<void> {
  const rows = await query<{ id: string; exercise: string; at: string }>(
    req,
    sql`INSERT INTO attempts (id, user_id, exercise_id, edition_id, seed, position, finished_at, score, created_at, updated_at)
        SELECT uuidv7(), u.id, e.id, ed.id, md5(u.id::text), jsonb_array_length(ed.content -> 'steps') - 1, at, 100, at - interval '4 minutes', at
        FROM exercises e JOIN LATERAL (SELECT id, content FROM editions WHERE exercise_id = e.id ORDER BY number DESC LIMIT 1) ed ON true,
             (SELECT id, now() - interval '3 days' * row_number() OVER (ORDER BY email) AS at FROM users
              WHERE email LIKE 'apprenant-%@demo.mentora.test' ORDER BY email LIMIT 9) u
        WHERE e.contributor_id = ${contributor} RETURNING id, exercise_id AS exercise, to_json(finished_at) #>> '{}' AS at`,
  );
  await record(
    req,
    rows.map(({ id, exercise, at }): Recorded => ({ key: `finished:${id}`, contributor, kind: 'completed', contribution: null, subject: exercise, at: new Date(at) })),
  );
}

async function askToContribute(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`INSERT INTO contributor_requests (person_id, message, experience, created_at)
        SELECT id, 'J’anime un atelier au centre social le mardi. J’aimerais écrire les exercices que mes élèves me demandent.',
               'Android depuis dix ans, iPhone depuis peu.', now() - interval '1 day'
        FROM users WHERE email = ${address('apprenant-3')}`,
  );
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
