import { matrix, whileWaiting, type Grant, type Permission, type Relation } from './matrix';
import { standingsOf, type Person } from './roles';

/** `true`: for every document. A list: for the documents with one of these relations. Empty: never. */
export type Decision = true | readonly Relation[];

/** What the matrix grants a person for a permission. */
export function decide(permission: Permission, person: Person | null | undefined): Decision {
  const grants: readonly Grant[] | undefined = matrix[permission];
  // A row that was deleted must fail loudly, not open or close a door in silence.
  if (!grants) throw new Error(`The permission matrix has no row "${permission}"`);
  if (person?.within && !person.within.includes(permission)) return [];
  if (person?.awaitsGuardian && !whileWaiting.includes(permission)) return [];
  const relations = new Set<Relation>();
  for (const standing of standingsOf(person)) {
    for (const grant of grants) {
      if (grant === standing) return true;
      const [column, relation] = grant.split(':') as [string, Relation | undefined];
      if (column === standing && relation) relations.add(relation);
    }
  }
  return [...relations];
}

/** Whether a person has a permission for every document, or for some by a relation. */
export function may(permission: Permission, person: Person | null | undefined): boolean {
  const decision = decide(permission, person);
  return decision === true || decision.length > 0;
}

/** Whether a person has a permission without regard to any document. */
export function mayAlways(permission: Permission, person: Person | null | undefined): boolean {
  return decide(permission, person) === true;
}
