import { inTransaction, query, sql, type DemoData } from '@mentora/platform';
import { addDays, dayIn } from '@mentora/platform/i18n';
import { createLocalReq, type PayloadRequest } from 'payload';
import { occurrencesOf, type Series } from '../calendar';
import { keepSeries, keepSessions } from './keep';
import type { MeetingPair } from './pair';
import type { SessionType } from './status';
import { sealText } from './texts';
import { takeTimes } from './times';
import { readWish } from './wish';

const timeZone = 'Europe/Paris';
const types: SessionType[] = ['video-call', 'qa', 'project-review'];
const agendas = ['Faire le point, puis un exercice ensemble', 'Répondre aux questions de la semaine', 'Regarder ce qui est fait'];

interface Relation extends Record<string, unknown> {
  id: string;
  mentor: string;
  mentee: string;
  status: MeetingPair['status'];
  weeks: number;
  /** The last day of what is behind them. */
  until: string;
}

/** What the relations of the demo have behind them, and before them: each week at its own hour, so that nobody is in two places. */
export const sessionDemo: DemoData = {
  key: 'sessions',
  seed: async (payload, { log }) => {
    const req = await createLocalReq({}, payload);
    const made = await inTransaction(req, async () => {
      const relations = await query<Relation>(
        req,
        sql`SELECT m.id, m.mentor_id AS mentor, m.mentee_id AS mentee, m.status,
              least(3, floor(extract(epoch FROM coalesce(m.ended_at, now()) - m.started_at) / 604800))::int AS weeks,
              (coalesce(m.ended_at, now())::date)::text AS until
            FROM mentorships m JOIN users u ON u.id = m.mentor_id
            WHERE u.email LIKE '%@demo.mentora.test' AND m.status IN ('active', 'completed', 'ended') AND m.mentee_id IS NOT NULL
              AND NOT EXISTS (SELECT FROM mentorship_sessions) ORDER BY m.id`,
      );
      let count = 0;
      for (const [index, relation] of relations.entries()) {
        for (let week = relation.weeks; week > 0; week -= 1) count += await seedPast(req, relation, index, week);
        if (relation.status === 'active') count += await seedToCome(req, relation, index);
      }
      return count;
    });
    log(`${made} sessions`);
  },
};

const pairOf = ({ id, mentor, mentee, status }: Relation): MeetingPair => ({ id, mentor, mentee, status, side: 'mentor', blocked: false });

/** The hour of a relation: no two of one person's are the same. */
const hourOf = (index: number): string => `${String(9 + (index % 10)).padStart(2, '0')}:00`;

async function keep(req: PayloadRequest, relation: Relation, series: Series, index: number): Promise<{ ids: string[]; occurrences: ReturnType<typeof occurrencesOf> }> {
  const occurrences = occurrencesOf(series);
  const { id, ids } = await keepSeries(req, relation.id, series, occurrences.length);
  const about = { type: types[index % types.length]!, agenda: agendas[index % agendas.length]!, place: '', awaits: null, by: relation.mentee };
  await keepSessions(req, { pair: pairOf(relation), series: id, ids, occurrences, ...about });
  return { ids, occurrences };
}

async function seedPast(req: PayloadRequest, relation: Relation, index: number, week: number): Promise<number> {
  const startsAt = new Date(`${addDays(relation.until, -7 * week)}T${hourOf(index)}:00Z`);
  const { ids } = await keep(req, relation, { startsAt, durationMinutes: 60, timeZone, rule: null }, index + week);
  const id = ids[0]!;
  const minutes = 48 + 4 * (week % 4);
  await query(
    req,
    sql`UPDATE mentorship_sessions SET status = 'completed', started_at = starts_at, finished_at = starts_at + make_interval(mins => ${minutes}),
          sealed_summary = ${sealText('session-summary', id, '## Sujets\n- Ce qui va bien\n- Ce qui reste à revoir')}, summary_shared_at = ends_at WHERE id = ${id}`,
  );
  await query(req, sql`UPDATE session_people SET attended = true, rating = ${4 + (week % 2)}, rated_at = now() WHERE session_id = ${id}`);
  return 1;
}

async function seedToCome(req: PayloadRequest, relation: Relation, index: number): Promise<number> {
  const startsAt = `${addDays(dayIn(timeZone, new Date()), 2)}T${hourOf(index)}`;
  const series = readWish({ startsAt, durationMinutes: 60, timeZone, recurrence: 'FREQ=WEEKLY;COUNT=4' });
  const { ids, occurrences } = await keep(req, relation, series, index);
  const times = occurrences.map((one, at) => ({ startsAt: one.startsAt, endsAt: one.endsAt, session: ids[at]! }));
  await takeTimes(req, times, { people: [relation.mentor, relation.mentee], by: relation.mentee });
  return ids.length;
}
