/** Where a case is. Reports on the same thing gather while it is `open`, `taken` or `waiting`. */
export const caseStatuses = ['open', 'taken', 'waiting', 'decided', 'appealed', 'closed'] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** Those in which something is to be done. */
export const pendingStatuses = ['open', 'taken', 'waiting', 'appealed'] as const satisfies readonly CaseStatus[];

/** Why something is reported, and on what ground it is decided. */
export const caseReasons = ['hurtful', 'unwanted', 'danger', 'misleading', 'private', 'conflict', 'other'] as const;

export type CaseReason = (typeof caseReasons)[number];

/** What can be decided: nothing is wrong, the two have settled it, it stays hidden, or what befalls the person. */
export const caseMeasures = ['dismiss', 'settle', 'hide', 'warn', 'suspend', 'ban'] as const;

export type CaseMeasure = (typeof caseMeasures)[number];

/** Of a mediation that nobody has reported anything for, the two are parties alike. */
export type CaseSide = 'reporter' | 'reported' | 'party';

/** Where a case comes from. */
export type CaseOrigin = 'report' | 'rule' | 'mediation';
