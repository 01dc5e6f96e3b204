import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createElement, type ReactNode } from 'react';

/** A box at the beginning of an item of a list. */
const box = /^\[([ xX])\]\s+/;

/**
 * Text in Markdown as elements of the page, made on the server: HTML in it is shown as it was typed, pictures are their
 * words, and a link leads to `https` alone. Its headings are of one level, below those of the page: whoever types them skips some.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div dir="auto" className="prose [overflow-wrap:anywhere]">
      {within(fromMarkdown(text))}
    </div>
  );
}

const within = (node: Nodes): ReactNode => ('children' in node ? node.children.map((child, index) => shown(child, index)) : null);

function shown(node: RootContent, key: number): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return (
        <code key={key} dir="ltr">
          {node.value}
        </code>
      );
    case 'code':
      return (
        <pre key={key} dir="ltr" className="rounded-md border border-line bg-sheet p-4 text-sm whitespace-pre-wrap">
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br key={key} />;
    case 'thematicBreak':
      return <hr key={key} />;
    case 'heading':
      return <h3 key={key}>{within(node)}</h3>;
    case 'paragraph':
      // Notes are typed line by line: each stays one.
      return (
        <p key={key} className="whitespace-pre-line">
          {within(node)}
        </p>
      );
    case 'strong':
    case 'blockquote':
      return createElement(node.type, { key }, within(node));
    case 'emphasis':
      return <em key={key}>{within(node)}</em>;
    case 'list':
      return createElement(node.ordered ? 'ol' : 'ul', { key, start: node.start ?? undefined }, within(node));
    case 'listItem':
      return (
        <li key={key} className={isTask(node) ? 'list-none' : undefined}>
          {item(node)}
        </li>
      );
    case 'link':
      return safe(node.url) ? (
        <a key={key} href={node.url} target="_blank" rel="noopener noreferrer nofollow ugc" className="link">
          {within(node)}
        </a>
      ) : (
        <span key={key}>{within(node)}</span>
      );
    case 'image':
      return node.alt ?? '';
    case 'html':
      return <span key={key}>{node.value}</span>;
    default:
      return null;
  }
}

/** Whether an item begins with a box, which takes the place of its bullet. */
function isTask({ children: [first] }: Extract<RootContent, { type: 'listItem' }>): boolean {
  const begins = first?.type === 'paragraph' ? first.children[0] : undefined;
  return begins?.type === 'text' && box.test(begins.value);
}

/** An item of a list: its first paragraph stands on its line, a box before it as a sign. */
function item(node: Extract<RootContent, { type: 'listItem' }>): ReactNode {
  return node.children.map((child, index) => {
    if (index > 0 || child.type !== 'paragraph') return shown(child, index);
    const [first, ...rest] = child.children;
    const found = first?.type === 'text' ? box.exec(first.value) : null;
    if (!found || first?.type !== 'text') return within(child);
    const begun = { ...child, children: [{ ...first, value: first.value.slice(found[0].length) }, ...rest] };
    return [found[1] === ' ' ? '☐ ' : '☑ ', within(begun)];
  });
}

const safe = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';
