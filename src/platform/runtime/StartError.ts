/** Something that the person at the console can mend; its message says what happened and what to do. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Whether a failed call of the system or of the database failed with this code, or what caused it did. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && codes.includes(String(error.code))) || hasCode(error.cause, ...codes);
}
