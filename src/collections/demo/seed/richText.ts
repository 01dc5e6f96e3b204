const node = (type: string, children: unknown[], more: object = {}) => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
});

/** A text of the demonstration as the panel's editor keeps it: paragraphs, lists with "- ", bold with `**`. */
export function richText(text: string) {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim()).filter(Boolean);
  return { root: node('root', blocks.map(blockOf)) };
}

function blockOf(block: string): unknown {
  const lines = block.split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  if (!isList) return node('paragraph', wordsOf(lines.join(' ')), { textFormat: 0 });
  const items = lines.map((line, index) => node('listitem', wordsOf(line.slice(2)), { value: index + 1 }));
  return node('list', items, { listType: 'bullet', tag: 'ul', start: 1 });
}

function wordsOf(line: string): unknown[] {
  // Between two pairs of stars: every second piece.
  return line.split('**').flatMap((text, index) =>
    text === '' ? [] : [{ type: 'text', text, format: index % 2, detail: 0, mode: 'normal', style: '', version: 1 }],
  );
}
