/** A part of a line. */
export type Inline = { kind: 'text' | 'code' | 'strong' | 'emphasis'; text: string } | { kind: 'link'; address: string };

/** A part of a message, in its order. Lines of a text or a quote stay lines. */
export type RichBlock = { kind: 'text' | 'quote'; parts: Inline[] } | { kind: 'code'; text: string };

const marks = /`([^`\n]+)`|\*\*(?=\S)([^*\n]*[^*\s])\*\*|(?<![\w*])[*_](?=\S)([^*_\n]*[^*_\s])[*_](?![\w*])|https:\/\/[^\s<>"'`]+/g;

/** A text with its addresses, code and emphasis. What closes a sentence or a bracket after an address is not part of it. */
function inlineOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const plain = (to: number) => {
    if (to > from) parts.push({ kind: 'text', text: text.slice(from, to) });
  };
  for (const found of text.matchAll(marks)) {
    const [whole, code, strong, emphasis] = found;
    const address = whole.replace(/[.,;:!?)\]}»]+$/, '');
    const part: Inline | null =
      code !== undefined
        ? { kind: 'code', text: code }
        : strong !== undefined
          ? { kind: 'strong', text: strong }
          : emphasis !== undefined
            ? { kind: 'emphasis', text: emphasis }
            : URL.canParse(address)
              ? { kind: 'link', address }
              : null;
    if (!part) continue;
    plain(found.index);
    parts.push(part);
    from = found.index + (part.kind === 'link' ? address.length : whole.length);
  }
  plain(text.length);
  return parts;
}

/**
 * Reads what of Markdown messages have: code between three accents grave, quotes behind `>`, code, emphasis and addresses
 * within a line. It is read for looks alone: nothing in it becomes markup.
 */
export function richText(text: string): RichBlock[] {
  return text.split(/^```[^\n`]*\n([\s\S]*?)^```[ \t]*(?:\n|$)/m).flatMap((part, index): RichBlock[] => {
    if (index % 2 === 1) return [{ kind: 'code', text: part.replace(/\n$/, '') }];
    const blocks: { kind: 'text' | 'quote'; lines: string[] }[] = [];
    for (const line of part.split('\n')) {
      const quoted = /^>\s?/.exec(line);
      const kind = quoted ? ('quote' as const) : ('text' as const);
      const rest = quoted ? line.slice(quoted[0].length) : line;
      const last = blocks.at(-1);
      if (last?.kind === kind) last.lines.push(rest);
      else blocks.push({ kind, lines: [rest] });
    }
    return blocks
      .map(({ kind, lines }) => ({ kind, text: lines.join('\n').replace(/^\n+|\n+$/g, '') }))
      .filter((block) => block.text.trim() !== '')
      .map((block) => ({ kind: block.kind, parts: inlineOf(block.text) }));
  });
}

const mostQuoted = 300;

/** A message as it is quoted in another one: who said it, and its beginning, without what it quotes itself. */
export function quoteOf(name: string, text: string): string {
  const own = text.split('\n').filter((line) => !line.startsWith('>')).join('\n').trim();
  const letters = [...own];
  const shown = letters.length > mostQuoted ? `${letters.slice(0, mostQuoted).join('').trimEnd()}…` : own;
  return [`**${name.replaceAll('*', '')}**`, ...shown.split('\n')].map((line) => `> ${line}`).join('\n');
}

/** Whether a text has an address of a page. */
export const hasLink = (text: string): boolean => /https:\/\/[^\s<>"'`]+/.test(text);
