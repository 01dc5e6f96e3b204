const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is an id of something here, as far as can be seen: the database takes no other text for one. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
