/** The letters that fit 160 to a message; with any other, 70 do. */
const narrow = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

/** A message costs by its parts: two are enough to say what it is, and where to read it. */
const longest = (text: string) => (narrow.test(text) ? 2 * 153 : 2 * 67);

/** Signs that only look better, and would make a message twice as dear. */
const plain = (text: string) =>
  text.replaceAll('’', "'").replace(/\s?»|«\s?|[“”]/g, '"').replaceAll('…', '...').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();

/** What an SMS says: who writes, what it is, where to read it. What is too long is cut, never the address. */
export function shortText({ site, title, link }: { site: string; title: string; link: string }): string {
  const head = plain(`${site}: ${title}`);
  const room = longest(head + link) - link.length - 1;
  const cut = head.length <= room ? head : `${head.slice(0, Math.max(0, room - 3)).trimEnd()}...`;
  return `${cut} ${link}`.trim();
}
