import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { consume } from '@mentora/platform/limits';
import { parrainageOptions } from '../../options';
import { mentorFields, neededText } from '../input';
import { checkCapacity, holdMentor, writeMentor } from '../mentorRow';
import type { MentorStatus } from '../status';
import { sealProfile } from '../texts';

const optional = mentorFields.partial({ topics: true, biography: true, styles: true, rhythm: true, months: true, contact: true, capacity: true, culture: true });

/** Asks to become a mentor: what one can help with, why, and what shows it. Whoever was declined may ask again. */
export const applyAsMentor = defineCommand({
  name: 'applyAsMentor',
  permission: 'mentor.own',
  input: optional.extend({ motivation: neededText, proof: neededText }),
  prepare: ({ req, person }) => consume(req, { name: 'mentor-applications', tries: 5, seconds: 86_400 }, [person!.id]),
  run: async ({ req, input: { motivation, proof, ...fields }, person }): Promise<{ id: string; status: MentorStatus }> => {
    const id = person!.id;
    checkCapacity(req, fields.capacity);
    const [account] = await query<{ confirmed: boolean }>(req, sql`SELECT email_confirmed_at IS NOT NULL AS confirmed FROM users WHERE id = ${id}`);
    if (!account?.confirmed) throw new MentoraError('confirmAddressFirst', { status: 409 });
    const { capacity } = parrainageOptions(req.payload.config);
    const [motive, shown] = [sealProfile('mentor-motivation', id, motivation), sealProfile('mentor-proof', id, proof)];
    const asked = await query(
      req,
      sql`INSERT INTO mentor_profiles (person_id, availability, capacity, sealed_motivation, sealed_proof)
          VALUES (${id}, ${JSON.stringify(fields.availability)}::jsonb, ${capacity}, ${motive}, ${shown})
          ON CONFLICT (person_id) DO UPDATE SET status = 'pending', sealed_motivation = excluded.sealed_motivation,
            sealed_proof = excluded.sealed_proof, sealed_reason = NULL, applied_at = now()
          WHERE mentor_profiles.status = 'rejected' RETURNING person_id`,
    );
    if (asked.length === 0) {
      const known = await holdMentor(req, id);
      throw new MentoraError(known?.status === 'pending' ? 'mentorApplied' : 'mentorAlready', { status: 409 });
    }
    await writeMentor(req, id, fields);
    await emit(req, 'mentor.applied', { mentor: id });
    return { id, status: 'pending' };
  },
});
