const formats: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [16, 'code'],
];

interface Node {
  type?: unknown;
  children?: unknown;
  text?: unknown;
  format?: unknown;
  tag?: unknown;
  fields?: unknown;
}

/**
 * Rich text as HTML that is safe to show: a handful of tags, no attribute but a checked address on links,
 * and every text escaped. What it does not know it shows as the text within.
 */
export function richTextToHtml(richText: unknown): string {
  return inside((richText as { root?: Node } | null | undefined)?.root).trim();
}

/** Whether rich text says anything. */
export function hasText(richText: unknown): boolean {
  return richTextToHtml(richText).replace(/<[^>]*>/g, '').trim() !== '';
}

/** An address that a link may lead to, or nothing: the web, mail, telephone, or a page of this site. */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  // Browsers ignore controls and blanks within a scheme; so does the check.
  const bare = [...address].filter((character) => character > ' ' && character !== '\u007f').join('');
  if (/^(https?:\/\/|mailto:|tel:)[^/\\]/i.test(bare)) return bare;
  if (/^(\/(?![/\\])|#)/.test(bare)) return bare;
  return undefined;
}

function inside(node: Node | undefined): string {
  return Array.isArray(node?.children) ? node.children.map((child) => htmlOf(child as Node)).join('') : '';
}

function htmlOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return formatted(escapeHtml(typeof node.text === 'string' ? node.text : ''), Number(node.format) || 0);
    case 'linebreak':
      return '<br>';
    case 'paragraph':
      return wrapped('p', inside(node));
    case 'heading':
      return wrapped('h3', inside(node));
    case 'list':
      return wrapped(node.tag === 'ol' ? 'ol' : 'ul', inside(node));
    case 'listitem':
      return wrapped('li', inside(node));
    case 'link':
    case 'autolink':
      return link(node);
    default:
      return inside(node);
  }
}

function wrapped(tag: string, html: string): string {
  return html === '' ? '' : `<${tag}>${html}</${tag}>`;
}

function formatted(text: string, format: number): string {
  return formats.reduce((html, [bit, tag]) => (format & bit ? wrapped(tag, html) : html), text);
}

function link(node: Node): string {
  const { url, newTab } = (node.fields ?? {}) as { url?: unknown; newTab?: unknown };
  const address = safeAddress(url);
  if (address === undefined) return inside(node);
  const target = newTab === true ? ' target="_blank" rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(address)}"${target}>${inside(node)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
