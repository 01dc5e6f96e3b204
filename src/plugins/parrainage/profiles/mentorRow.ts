import { MentoraError, query, sql, texts, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { parrainageOptions } from '../options';
import type { MentorFields } from './input';
import type { MentorStatus } from './status';
import { sealOwn } from './texts';

/** Throws 400 where more places are offered than the host allows. */
export function checkCapacity(req: PayloadRequest, capacity: number | undefined): void {
  const { mostPlaces } = parrainageOptions(req.payload.config);
  if (capacity !== undefined && capacity > mostPlaces) throw new MentoraError('invalidInput', { status: 400, fields: { capacity: 'tooMany' } });
}

/** A mentor's profile, held until the transaction ends; undefined where there is none. */
export async function holdMentor(req: PayloadRequest, person: string): Promise<{ status: MentorStatus } | undefined> {
  const [row] = await query<{ status: MentorStatus }>(req, sql`SELECT status FROM mentor_profiles WHERE person_id = ${person} FOR UPDATE`);
  return row;
}

/** Writes what was given of a profile that is there; what was not stays. */
export async function writeMentor(req: PayloadRequest, person: string, fields: Partial<MentorFields>): Promise<void> {
  const { biography, topics, languages, availability, styles, rhythm, months, contact, capacity, skills, culture } = fields;
  const listed = (values: readonly string[] | undefined) => (values ? texts(values) : sql`NULL`);
  await query(
    req,
    sql`UPDATE mentor_profiles SET
          biography = coalesce(${biography ?? null}, biography), topics = coalesce(${listed(topics)}, topics),
          languages = coalesce(${listed(languages)}, languages), styles = coalesce(${listed(styles)}, styles),
          contact = coalesce(${listed(contact)}, contact),
          availability = coalesce(${availability ? JSON.stringify(availability) : null}::jsonb, availability),
          rhythm = ${rhythm === undefined ? sql`rhythm` : rhythm},
          sealed_culture = ${culture === undefined ? sql`sealed_culture` : sealOwn('mentor-culture', person, culture)},
          months_from = coalesce(${months?.from ?? null}::smallint, months_from), months_to = coalesce(${months?.to ?? null}::smallint, months_to),
          capacity = coalesce(${capacity ?? null}::smallint, capacity), updated_at = now()
        WHERE person_id = ${person}`,
  );
  if (skills) await writeSkills(req, 'mentor_skills', person, skills);
}

/** Puts these skills in the place of those of a profile. Throws 400 where one of them is none. */
export async function writeSkills(
  req: PayloadRequest,
  table: 'mentor_skills' | 'mentee_skills',
  person: string,
  skills: readonly { skill: string; level: number }[],
): Promise<void> {
  const rows = sql.identifier(table);
  await query(req, sql`DELETE FROM ${rows} WHERE person_id = ${person} AND NOT skill_id = ANY (${uuids(skills.map(({ skill }) => skill))})`);
  const written = await query(
    req,
    sql`INSERT INTO ${rows} (person_id, skill_id, level)
        SELECT ${person}::uuid, skill, level FROM jsonb_to_recordset(${JSON.stringify(skills)}::jsonb) AS given (skill uuid, level smallint)
        JOIN skills ON skills.id = skill
        ON CONFLICT (person_id, skill_id) DO UPDATE SET level = excluded.level RETURNING skill_id`,
  );
  if (written.length < skills.length) throw new MentoraError('invalidInput', { status: 400, fields: { skills: 'invalid' } });
}
