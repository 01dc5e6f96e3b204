import { sql } from '../command/query';

type Sql = ReturnType<typeof sql>;

/** Whether a person, by the id that an expression gives, is known to be under eighteen. Nobody's age is known unless asked. */
export const isMinor = (person: Sql | string): Sql =>
  sql`EXISTS (SELECT FROM minors WHERE minors.person_id = ${person} AND minors.adult_from > current_date)`;

/** Whether a person is under the age of consent, and the guardian has not agreed or agrees no longer. */
export const awaitsGuardian = (person: Sql | string): Sql =>
  sql`EXISTS (SELECT FROM guardians WHERE guardians.person_id = ${person}
        AND guardians.agreed_at IS NULL AND guardians.needed_until > current_date)`;

/**
 * Whether a purpose beyond the service itself may be offered to a person: to a minor SMS and WhatsApp once the guardian
 * allows them, and no open tracking at all.
 */
export const mayBeOffered = (person: Sql | string, purpose: string): Sql =>
  sql`(NOT ${isMinor(person)} OR (${purpose} <> 'openTracking' AND EXISTS (
        SELECT FROM consents given WHERE given.person_id = ${person} AND given.purpose = 'guardianPhone' AND given.withdrawn_at IS NULL)))`;

/**
 * The name of `users u` as a viewer sees it: of a minor the first name alone, but for the person and for those who
 * teach or run the site.
 */
export const shownName = (viewer: Sql | string): Sql =>
  sql`CASE WHEN u.id <> ${viewer} AND ${isMinor(sql`u.id`)} AND NOT EXISTS (
        SELECT FROM users_roles staff WHERE staff.parent_id = ${viewer} AND staff.value IN ('formateur', 'administrateur'))
      THEN split_part(btrim(u.name), ' ', 1) ELSE u.name END`;
