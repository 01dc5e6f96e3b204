import type { ContentPart } from '@mentora/platform';
import type { PartChange } from '../contributions';

/** One part as it is and as it was. */
export interface ComparedPart {
  path: string;
  label: string;
  change: PartChange['change'] | 'same';
  before: string;
  text: string;
}

/** What belongs together: a step, or everything that is about the whole. */
export interface PartGroup {
  /** What a remark on it names: `steps.abc`, or `title` for what is said of the whole. */
  path: string;
  /** What a step is called; null for the whole. */
  label: string | null;
  parts: ComparedPart[];
}

/** Where a remark on a part goes: to its step, or to the whole. */
export function groupOf(path: string): string {
  return /^steps\.[^.]+/.exec(path)?.[0] ?? 'title';
}

/** The parts with what has changed in each, step by step; what was taken out comes last. */
export function groupParts(parts: readonly ContentPart[], changes: readonly PartChange[]): PartGroup[] {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const now = parts.map(({ path, label, text }): ComparedPart => {
    const was = changed.get(path);
    return { path, label, text, change: was?.change ?? 'same', before: was?.before ?? '' };
  });
  const gone = changes
    .filter(({ change }) => change === 'removed')
    .map(({ path, label, before = '' }): ComparedPart => ({ path, label, change: 'removed', before, text: '' }));
  const groups = new Map<string, ComparedPart[]>();
  for (const part of [...now, ...gone]) groups.set(groupOf(part.path), [...(groups.get(groupOf(part.path)) ?? []), part]);
  return [...groups].map(([path, own]) => (path === 'title' ? { path, label: null, parts: own } : stepGroup(path, own)));
}

/** A step has its name from its first part, « Étape 1 »; the others need not say it again. */
function stepGroup(path: string, parts: readonly ComparedPart[]): PartGroup {
  const name = parts[0]!.label.split(' – ')[0]!;
  const plain = (label: string) => (label.startsWith(`${name} – `) ? label.slice(name.length + 3) : label);
  return { path, label: name, parts: parts.map((part) => ({ ...part, label: plain(part.label) })) };
}
