/** A text with what is selected of it. */
export interface Selection {
  text: string;
  start: number;
  end: number;
}

export type Mark = 'bold' | 'italic' | 'link' | 'list' | 'numbers' | 'heading';

const around = { bold: '**', italic: '*' } as const;
const before = { list: () => '- ', numbers: (index: number) => `${index + 1}. `, heading: () => '### ' } as const;
const lineMark = /^(?:- |\d+\. |#{1,6} )/;

/** The text with a sign of Markdown put around or in front of what is selected, or taken away where it is there already. */
export function withMark({ text, start, end }: Selection, mark: Mark): Selection {
  if (mark === 'link') return withLink({ text, start, end });
  if (mark === 'bold' || mark === 'italic') return withSigns({ text, start, end }, around[mark]);
  return withLines({ text, start, end }, before[mark]);
}

function withSigns({ text, start, end }: Selection, sign: string): Selection {
  const { length } = sign;
  const [left, chosen, right] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  // The end of a bold is no end of an italic.
  const isThere = left.endsWith(sign) && right.startsWith(sign) && (length > 1 || !left.endsWith('**') || left.endsWith('***'));
  if (isThere) return { text: left.slice(0, -length) + chosen + right.slice(length), start: start - length, end: end - length };
  // Signs stand beside letters: a space between them would show them as they are.
  const [, front = '', core = '', back = ''] = /^(\s*)([^]*?)(\s*)$/.exec(chosen) ?? [];
  const from = start + front.length + length;
  return { text: left + front + sign + core + sign + back + right, start: from, end: from + core.length };
}

function withLink({ text, start, end }: Selection): Selection {
  const chosen = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const [words, address] = isAddress ? ['', chosen] : [chosen, 'https://'];
  const result = `${text.slice(0, start)}[${words}](${address})${text.slice(end)}`;
  // What is still to be written is where one goes on.
  const from = words === '' ? start + 1 : start + words.length + 3;
  return { text: result, start: from, end: words === '' ? from : from + address.length };
}

function withLines({ text, start, end }: Selection, sign: (index: number) => string): Selection {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split('\n');
  const are = lines.every((line, index) => line.startsWith(sign(index)));
  const changed = lines
    .map((line, index) => (are ? line.slice(sign(index).length) : sign(index) + line.replace(lineMark, '')))
    .join('\n');
  const result = text.slice(0, from) + changed + text.slice(to);
  const place = from + changed.length;
  return lines.length > 1 ? { text: result, start: from, end: place } : { text: result, start: place, end: place };
}
