import { collectionSurfaces, decide, type Person } from '@mentora/access';
import { sql } from '@mentora/platform';

type Statement = ReturnType<typeof sql>;

/** Which images a person sees: all in some states, and one's own in others. */
export interface Sight {
  everybodys: string[];
  own: string[];
  /** Whose those are. */
  person: string | null;
}

/** What the matrix says of each state of an image, for one person. */
export function sightOf(person: Person | null | undefined): Sight {
  const sight: Sight = { everybodys: [], own: [], person: person?.id ?? null };
  for (const [state, permission] of Object.entries(collectionSurfaces.images!.readByState!.states)) {
    const decision = decide(permission, person);
    if (decision === true) sight.everybodys.push(state);
    else if (person && decision.includes('author')) sight.own.push(state);
  }
  return sight;
}

/**
 * The same as a condition on `images`. Every statement of ours that tells somebody of images has it; what asks Payload is
 * narrowed by the same table (`readByState`).
 */
export function seenBy({ everybodys, own, person }: Sight): Statement {
  const open = isOneOf(everybodys);
  if (own.length === 0 || person === null) return open;
  return sql`(${open} OR (images.uploaded_by_id = ${person}::uuid AND ${isOneOf(own)}))`;
}

function isOneOf(states: readonly string[]): Statement {
  if (states.length === 0) return sql`false`;
  return sql`images.moderation_status IN (${sql.join(states.map((state) => sql`${state}`), sql`, `)})`;
}
