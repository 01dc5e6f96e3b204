/** What a page says of itself, in plain text. */
export interface PageWords {
  title: string;
  description: string;
  /** The name of its site; empty where it says none. */
  site: string;
}

const longest = { title: 200, description: 300, site: 80 } as const;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç' };

/**
 * What a page says of itself in its head: by the words for previews, else by its title. All of it is plain text, and stays
 * that; null where it has no title.
 */
export function readPage(html: string): PageWords | null {
  const end = html.search(/<body[\s>]/i);
  // Comments and scripts hold what looks like tags.
  const head = (end === -1 ? html : html.slice(0, end)).replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  const said = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\b[^<>]{0,2000}>/gi)) {
    const name = attributeOf(tag, 'property') ?? attributeOf(tag, 'name');
    const content = attributeOf(tag, 'content');
    if (name && content && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  const title = clean(said.get('og:title') ?? /<title\b[^<>]{0,500}>([^<]{0,2000})/i.exec(head)?.[1] ?? '', longest.title);
  if (!title) return null;
  const description = clean(said.get('og:description') ?? said.get('description') ?? '', longest.description);
  return { title, description: description === title ? '' : description, site: clean(said.get('og:site_name') ?? '', longest.site) };
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** One line of text: entities as what they stand for, nothing that turns the direction of what follows, and an end. */
function clean(text: string, most: number): string {
  const read = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const line = read.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('').trimEnd()}…` : line;
}
