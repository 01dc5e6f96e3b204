/** Something that the person at the console can mend; its message says what happened and what to do. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Whether a failed call of the system or of the database failed with this code. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
