/*
 * A reviewer changes an exercise in the builder, which is a page of the site in a frame of the panel. What was changed is kept
 * by the page around it, with everything else that the reviewer has typed.
 */

/** What the builder tells the page around it. `edited` is null where nothing differs from what was sent. */
export type FromBuilder = { what: 'ready' } | { what: 'changed'; edited: unknown } | { what: 'kept' };

/** What that page answers: with what the builder begins. */
export interface ToBuilder {
  what: 'begin';
  content: unknown;
}

/** Tells another window of this site. */
export function tell(other: Window, said: FromBuilder | ToBuilder): void {
  other.postMessage({ mentora: 'review-edit', ...said }, window.location.origin);
}

/** What another window of this site has told, and nobody else. */
export function toldBy<Said extends FromBuilder | ToBuilder>(other: Window | null | undefined, event: MessageEvent): Said | null {
  if (!other || event.source !== other || event.origin !== window.location.origin) return null;
  const { mentora, ...said } = event.data as { mentora?: string } & Said;
  return mentora === 'review-edit' ? (said as unknown as Said) : null;
}
