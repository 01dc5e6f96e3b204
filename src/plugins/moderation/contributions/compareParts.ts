import type { ContentPart } from '@mentora/platform';

/** One part that is not as it was. */
export interface PartChange {
  path: string;
  label: string;
  change: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
}

/** What differs between two states of a content, part by part, in the order of the newer one; what is gone comes last. */
export function compareParts(before: readonly ContentPart[], after: readonly ContentPart[]): PartChange[] {
  const old = new Map(before.map((part) => [part.path, part]));
  const now = new Set(after.map(({ path }) => path));
  const changes = after.flatMap(({ path, label, text }): PartChange[] => {
    const was = old.get(path);
    if (!was) return [{ path, label, change: 'added', after: text }];
    return was.text === text ? [] : [{ path, label, change: 'changed', before: was.text, after: text }];
  });
  const gone = before.filter(({ path }) => !now.has(path));
  return [...changes, ...gone.map(({ path, label, text }): PartChange => ({ path, label, change: 'removed', before: text }))];
}
