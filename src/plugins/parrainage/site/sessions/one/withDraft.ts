/**
 * A draft put into the field where somebody may have typed: in the place of the draft that was put there before, if it
 * still stands at the end as it was, else below. So nothing typed is lost, and drafts do not pile up.
 */
export function withDraft(typed: string, former: string, draft: string): string {
  const text = plain(typed);
  const own = text.endsWith(plain(former)) ? text.slice(0, text.length - plain(former).length).trimEnd() : text;
  return own ? `${own}\n\n${draft}` : draft;
}

/** A field's text comes with the line ends of forms. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
