/**
 * What both wrote at the same time, together: where one of them only added at the end, nobody need be asked. Null where both
 * changed what stood there.
 */
export function mergeNotes({ base, mine, theirs }: { base: string; mine: string; theirs: string }): string | null {
  if (mine === base || mine === theirs) return theirs;
  if (mine.startsWith(base)) return withLine(theirs, mine.slice(base.length));
  if (theirs.startsWith(base)) return withLine(mine, theirs.slice(base.length));
  return null;
}

/** Adds what was written after a text: on a line of its own, for the other may have ended in the midst of one. */
function withLine(text: string, added: string): string {
  return text === '' || text.endsWith('\n') || added.startsWith('\n') ? text + added : `${text}\n${added}`;
}
