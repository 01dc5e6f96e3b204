/** Something that was agreed on, in words. */
export interface Point {
  text: string;
  /** Whose it is, as it is to be read; null for both. */
  who: string | null;
  done: boolean;
}

/** The words around what the notes say, in the language of who asks. */
export interface SummaryWords {
  topics: string;
  decisions: string;
  questions: string;
  actions: string;
}

const mostTopics = 8;
const mostLines = 12;

/**
 * A summary drafted from notes in Markdown by rules that anybody can check, to be edited before it is shared:
 * - topics: the headings, or where there is none the first sentence of each paragraph;
 * - decisions: lines that begin with "Decision:", "->" or "=>", in any of the three languages;
 * - open questions: lines that end in a question mark;
 * - what is to be done: the action points, then each box of the notes that is not ticked.
 * What is code or quoted is left out. Without notes and points there is nothing to say.
 */
export function summaryOf(notes: string, points: readonly Point[], words: SummaryWords): string {
  const lines = plainLines(notes);
  const headings = lines.flatMap((line) => /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1] ?? []);
  const boxes = lines.flatMap((line) => /^[-*+]\s+\[ \]\s+(.+)$/.exec(line)?.[1] ?? []);
  const decisions = lines.flatMap((line) => decision.exec(line)?.[1] ?? []);
  const questions = lines.filter((line) => /[?؟]\s*$/.test(line)).map(withoutMark);
  const known = new Set(points.map(({ text }) => text));
  const todo = [
    ...points.map(pointLine),
    ...boxes.filter((text) => !known.has(text)).map((text) => `- [ ] ${text}`),
  ];
  const topics = headings.length > 0 ? headings : firstSentences(notes);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`);
  return [part(words.topics, list(once(topics).slice(0, mostTopics))), part(words.decisions, list(once(decisions))), part(words.questions, list(once(questions))), part(words.actions, once(todo))]
    .filter(Boolean)
    .join('\n\n');
}

/** A point as a line: a box, whose it is, and what. */
export const pointLine = ({ text, who, done }: Point): string => `- [${done ? 'x' : ' '}] ${who ? `${who} — ` : ''}${text}`;

const decision = /^(?:[-*+]\s+)?(?:(?:d[ée]cision|decided|قرار)\s*:\s*|[-=]>\s*|→\s*)(.+)$/iu;

const once = (items: readonly string[]): string[] => [...new Set(items)].slice(0, mostLines);

const part = (title: string, items: readonly string[]): string => (items.length > 0 ? `## ${title}\n${items.join('\n')}` : '');

const withoutMark = (line: string): string => line.replace(/^(?:[-*+]\s+(?:\[.\]\s+)?|#{1,6}\s+|\d+[.)]\s+)/, '');

function plainLines(notes: string): string[] {
  const withoutCode = notes.replace(/^```[\s\S]*?^```$/gm, '');
  return withoutCode.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('>'));
}

/** The first sentence of each paragraph that is one, and neither a list nor a question. */
function firstSentences(notes: string): string[] {
  return notes
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph && !/^(?:[-*+>#]|\d+[.)]|→|=>)/.test(paragraph) && !decision.test(paragraph))
    .map((paragraph) => /^.*?[.!?؟…](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph)
    .filter((sentence) => !/[?؟]$/.test(sentence));
}
