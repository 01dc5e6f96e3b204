const letter = /[\p{L}\p{N}_]/u;

/** Without capitals and accents, but with its marks: the @ is what matters here. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How often a text names somebody, as `@Awa` or `@Awa Diop`: the first name is enough, capitals and accents do not matter. */
export function mentionsOf(name: string, text: string): number {
  const [first = ''] = plain(name).trim().split(/\s+/);
  if (!first) return 0;
  const words = plain(text);
  const named = `@${first}`;
  let count = 0;
  for (let at = words.indexOf(named); at >= 0; at = words.indexOf(named, at + 1)) {
    const [before, after] = [words[at - 1] ?? '', words[at + named.length] ?? ''];
    // Neither an address nor a longer name.
    if (!letter.test(before) && !letter.test(after)) count += 1;
  }
  return count;
}
