import { inTransaction, query, sql, texts, type DemoData } from '@mentora/platform';
import { importMessages, openConversation } from '@mentora/platform/conversations';
import { createLocalReq, type PayloadRequest } from 'payload';
import { writeSkills } from '../profiles/mentorRow';
import { sealProfile } from '../profiles/texts';
import { sealText } from '../mentorships/texts';
import { application, demoMentors, type DemoMentor } from './cast';
import { demoMentees, type DemoMentee } from './mentees';
import { demoRelations, type DemoRelation } from './relations';

type People = ReadonlyMap<string, string>;

/** Mentors of the demo, and relations in several states. All or nothing: where there is a mentor nothing is added. */
export const mentorshipDemo: DemoData = {
  key: 'mentorships',
  seed: async (payload, { log }) => {
    const req = await createLocalReq({}, payload);
    const made = await inTransaction(req, async () => {
      const there = await query(req, sql`SELECT FROM mentor_profiles LIMIT 1`);
      const people = await castOf(req);
      if (there.length > 0 || !people.has('parrain')) return 0;
      const cast = demoMentors.filter(({ who }) => people.has(who));
      for (const mentor of cast) await seedMentor(req, people, mentor);
      for (const mentee of demoMentees.filter(({ who }) => people.has(who))) await seedMentee(req, people, mentee);
      for (const relation of demoRelations) await seedRelation(req, people, relation);
      return cast.length;
    });
    log(`${made} mentors`);
  },
};

/** The people of the demo by the first part of their addresses. */
async function castOf(req: PayloadRequest): Promise<People> {
  const rows = await query<{ who: string; id: string }>(
    req,
    sql`SELECT split_part(email, '@', 1) AS who, id FROM users WHERE email LIKE '%@demo.mentora.test'`,
  );
  return new Map(rows.map(({ who, id }) => [who, id]));
}

async function seedMentor(req: PayloadRequest, people: People, mentor: DemoMentor): Promise<void> {
  const { who, status = 'approved', biography, skills, topics, languages, timeZone = 'Europe/Paris', hours, styles, rhythm, months, contact, capacity, away } = mentor;
  const id = people.get(who)!;
  const availability = { timeZone, weekly: hours, exceptions: [], holidays: [] };
  const decided = status === 'approved';
  await query(
    req,
    sql`INSERT INTO mentor_profiles (person_id, status, biography, topics, languages, availability, styles, rhythm, months_from, months_to, contact,
          capacity, away_since, sealed_motivation, sealed_proof, applied_at, reviewed_by_id, reviewed_at)
        VALUES (${id}, ${status}, ${biography}, ${texts(topics)}, ${texts(languages)}, ${JSON.stringify(availability)}::jsonb, ${texts(styles)}, ${rhythm},
          ${months[0]}, ${months[1]}, ${texts(contact)}, ${capacity}, ${away ? sql`now() - interval '2 days'` : sql`NULL`},
          ${sealProfile('mentor-motivation', id, application.motivation)}, ${sealProfile('mentor-proof', id, application.proof)},
          now() - interval '75 days', ${decided ? (people.get('administrateur') ?? null) : null}, ${decided ? sql`now() - interval '74 days'` : sql`NULL`})`,
  );
  await writeSkills(req, 'mentor_skills', id, await byTheirIds(req, skills));
}

/** Levels by the keys of skills, by their ids. */
async function byTheirIds(req: PayloadRequest, skills: Record<string, number>): Promise<{ skill: string; level: number }[]> {
  const rows = await query<{ skill: string; key: string }>(req, sql`SELECT id AS skill, key FROM skills WHERE key = ANY (${texts(Object.keys(skills))})`);
  return rows.map(({ skill, key }) => ({ skill, level: skills[key]! }));
}

async function seedMentee(req: PayloadRequest, people: People, mentee: DemoMentee): Promise<void> {
  const { who, skills, interests, languages, hours, styles, rhythm, months, looking } = mentee;
  const id = people.get(who)!;
  const availability = { timeZone: 'Europe/Paris', weekly: hours, exceptions: [], holidays: [] };
  await query(
    req,
    sql`INSERT INTO mentee_profiles (person_id, level, interests, languages, availability, styles, rhythm, months, looking_since)
        VALUES (${id}, 2, ${texts(interests)}, ${texts(languages)}, ${JSON.stringify(availability)}::jsonb, ${texts(styles)}, ${rhythm}, ${months}, ${ago(looking)})`,
  );
  await writeSkills(req, 'mentee_skills', id, await byTheirIds(req, skills));
}

const ago = (days: number | undefined) => (days === undefined ? sql`NULL::timestamptz` : sql`now() - make_interval(secs => ${days * 86_400})`);

async function seedRelation(req: PayloadRequest, people: People, relation: DemoRelation): Promise<void> {
  const [mentor, mentee] = [people.get(relation.mentor), people.get(relation.mentee)];
  if (!mentor || !mentee) return;
  const { status, months, asked, started, pause, ended, declined, message, goals } = relation;
  const [{ id } = { id: '' }] = await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id`);
  const begun = ago(started);
  await query(
    req,
    sql`INSERT INTO mentorships (id, status, mentor_id, mentee_id, duration_months, sealed_message, sealed_goals, asked_at, created_at, answered_at,
          decline_reason, started_at, planned_end, paused_at, paused_by_id, resume_at, sealed_pause, ended_at, ended_by_id, end_reason, archive_until, closed_at)
        VALUES (${id}, ${status}, ${mentor}, ${mentee}, ${months}, ${sealText('mentorship-message', id, message)}, ${sealText('mentorship-goals', id, goals)},
          ${ago(asked)}, ${ago(asked)}, ${status === 'declined' ? ago(asked - 1) : begun}, ${declined ?? null}, ${begun}, ${begun} + make_interval(months => ${months}),
          ${ago(pause?.since)}, ${pause ? mentee : null}, ${ago(pause && -pause.until)}, ${pause ? sealText('mentorship-pause', id, pause.why) : null},
          ${ago(ended?.ago)}, ${ended ? mentee : null}, ${ended?.reason ?? null}, ${ago(ended && ended.ago - 7)}, ${ago(ended && ended.ago - 7)})`,
  );
  await query(req, sql`INSERT INTO mentorship_history (mentorship_id, actor_id, action, at) VALUES (${id}, ${mentee}, 'requested', ${ago(asked)})`);
  if (started !== undefined) await query(req, sql`INSERT INTO mentorship_history (mentorship_id, actor_id, action, at) VALUES (${id}, ${mentor}, 'accepted', ${begun})`);
  if (ended) await lastWords(req, id, { mentor, mentee, ended });
  await converse(req, id, { mentor, mentee, said: relation.said });
}

async function lastWords(req: PayloadRequest, id: string, { mentor, mentee, ended }: { mentor: string; mentee: string; ended: NonNullable<DemoRelation['ended']> }): Promise<void> {
  const [byMentor, byMentee] = ended.stars;
  await query(
    req,
    sql`INSERT INTO mentorship_feedback (mentorship_id, side, author_id, stars, created_at)
        VALUES (${id}, 'mentor', ${mentor}, ${byMentor}, ${ago(ended.ago - 1)}), (${id}, 'mentee', ${mentee}, ${byMentee}, ${ago(ended.ago - 2)})`,
  );
}

async function converse(req: PayloadRequest, id: string, { mentor, mentee, said }: { mentor: string; mentee: string; said: DemoRelation['said'] }): Promise<void> {
  if (!said) return;
  const conversation = await openConversation(req, { kind: 'mentorship', subject: id, members: [mentor, mentee] });
  await query(req, sql`UPDATE mentorships SET conversation_id = ${conversation} WHERE id = ${id}`);
  const messages = said.map(([who, days, text], index) => ({
    author: who === 'mentor' ? mentor : mentee,
    text,
    // In the order in which they were written, on the same day too.
    at: new Date(Date.now() - days * 86_400_000 + index * 60_000),
  }));
  await importMessages(req, conversation, messages);
}
