/** The roles a person may hold, with the words of the brief. A person may hold several. */
export const roles = ['apprenant', 'formateur', 'contributeur', 'parent', 'administrateur'] as const;

export type Role = (typeof roles)[number];

/** Somebody who is not signed in. It stands beside the roles as a column of the matrix. */
export const visitor = 'visiteur';

/** A column of the matrix: a role, or nobody in particular. */
export type Standing = Role | typeof visitor;

export const standings: readonly Standing[] = [visitor, ...roles];

/** What the matrix needs to know of the person behind a request. */
export interface Person {
  id: string;
  roles: readonly Role[];
  /** Who acts by an API key may do these permissions at most, whatever the roles grant. */
  within?: readonly string[];
  /** Who is under the age of consent and whose guardian has not agreed yet may do what `whileWaiting` names at most. */
  awaitsGuardian?: boolean;
}

/** The columns that apply to a person: the roles held, or the visitor's alone for nobody. */
export function standingsOf(person: Person | null | undefined): readonly Standing[] {
  return person ? person.roles : [visitor];
}

/** Whether a person holds a role. */
export function holds(person: Pick<Person, 'roles'> | null | undefined, role: Role): boolean {
  return person?.roles.includes(role) ?? false;
}
