/** How long things take in cases, and how many reports one person may send. */
export interface CaseOptions {
  /** Hours until somebody has looked at a case for the first time. 24 unless told. */
  firstLookHours: number;
  /** Hours from then until it is decided, and until an appeal is. 120 unless told. */
  decideHours: number;
  /** Hours before a deadline at which its owner is reminded. 4 unless told. */
  remindHours: number;
  /** Days in which the person concerned may appeal. 14 unless told. */
  appealDays: number;
  /** How many reports one person may send in an hour. 10 unless told. */
  reportsPerHour: number;
}

export const defaultCaseOptions: CaseOptions = {
  firstLookHours: 24,
  decideHours: 120,
  remindHours: 4,
  appealDays: 14,
  reportsPerHour: 10,
};
