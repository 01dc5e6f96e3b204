/** What can be wrong with what somebody typed about times. Each has its words: `errors.<code>`. */
export type ProblemCode =
  | 'unknownZone'
  | 'timeInvalid'
  | 'inThePast'
  | 'tooFarAhead'
  | 'durationNotSupported'
  | 'hourSkipped'
  | 'hourTwice'
  | 'recurrenceInvalid'
  | 'recurrenceNotSupported'
  | 'recurrenceWithoutEnd'
  | 'recurrenceTooLong'
  | 'recurrenceEmpty'
  | 'startNotInRecurrence'
  | 'notAnOccurrence'
  | 'hoursInvalid'
  | 'hoursOverlap'
  | 'dayInvalid'
  | 'tooManyHours';

export interface Problem {
  code: ProblemCode;
  /** The field of the form that its words belong to. */
  field: string;
  /** Values for the placeholders of its words. */
  params?: Record<string, string | number>;
}
