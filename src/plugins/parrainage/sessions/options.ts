/** What a host may change of sessions. */
export interface SessionOptions {
  /** Minutes for which a slot that somebody has chosen is kept, while the form is filled in. 5 unless told. */
  holdMinutes: number;
  /** Hours before a session from which on cancelling it counts as late. 24 unless told. */
  noticeHours: number;
  /** Minutes after its beginning at which a session that nobody has started counts as missed. 10 unless told. */
  missedMinutes: number;
  /** Where rooms for video calls are made, `meet.example.org`; null where the two agree on a place by themselves. */
  jitsiDomain: string | null;
}

export const defaultSessionOptions: SessionOptions = { holdMinutes: 5, noticeHours: 24, missedMinutes: 10, jitsiDomain: 'meet.jit.si' };
