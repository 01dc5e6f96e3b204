import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Text in Markdown as one line of words, for where there is room for its beginning only: without its signs. */
export function plainWords(text: string): string {
  return wordsIn(fromMarkdown(text)).replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return node.type === 'image' ? (node.alt ?? '') : ' ';
  // What stands in one paragraph belongs together, whatever is set off in it.
  const parts = node.children.map(wordsIn);
  if (node.type === 'paragraph') return parts.join('').replace(/^\[[ xX]\]\s+/, '');
  return parts.join(isWithinLine(node) ? '' : ' ');
}

const isWithinLine = ({ type }: Nodes): boolean => type === 'emphasis' || type === 'strong' || type === 'link' || type === 'heading';
