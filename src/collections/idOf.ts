/** The id of a related document, whether it was populated or not. */
export function idOf(related: string | { id: string } | null | undefined): string | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null);
}
