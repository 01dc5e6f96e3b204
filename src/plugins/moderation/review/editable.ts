import { isLocale, type Locale } from '@mentora/platform/i18n';

/** A way through a content: names of fields and places in lists. */
export type ContentPath = readonly (string | number)[];

/** A text of a content that a reviewer can change. */
export interface EditableText {
  path: ContentPath;
  /** What the field is called in the content: `prompt`, `hint`, `text` … */
  name: string;
  /** Whether it has room for more than a line. */
  long: boolean;
  /** The languages that it is written in, French among them; none where it is the same in all. */
  languages: Locale[] | null;
  /** Several lines are several texts: the answers that are accepted. */
  list: boolean;
}

const texts = ['title', 'summary', 'prompt', 'body', 'explanation', 'hint', 'text', 'feedback', 'placeholder', 'accepted', 'alt'];
const long = ['summary', 'body', 'explanation', 'accepted'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts of a content in their order, whatever kind of thing it is: fields that are known to hold words. */
export function editableTexts(content: unknown, path: ContentPath = []): EditableText[] {
  if (Array.isArray(content)) return content.flatMap((entry, index) => editableTexts(entry, [...path, index]));
  if (!isRecord(content)) return [];
  return Object.entries(content).flatMap(([name, value]): EditableText[] => {
    const here = [...path, name];
    if (!texts.includes(name)) return editableTexts(value, here);
    const own = { path: here, name, long: long.includes(name), list: name === 'accepted' };
    if (typeof value === 'string') return [{ ...own, languages: null }];
    if (!isRecord(value)) return [];
    const languages = Object.keys(value).filter(isLocale);
    return [{ ...own, languages: languages.includes('fr') ? languages : ['fr', ...languages] }];
  });
}

/** What stands at a place of a content. */
export function valueAt(content: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], content);
}

/** The same content with another value at one place. */
export function withValue(content: unknown, path: ContentPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = withValue((content as Record<string | number, unknown> | undefined)?.[key], rest, value);
  if (Array.isArray(content)) return content.map((entry: unknown, index) => (index === key ? inner : entry));
  return { ...(content as object), [key]: inner };
}

/** The same content without what typing leaves behind: empty lines of a list, languages with nothing in them. */
export function tidied(content: unknown): unknown {
  if (Array.isArray(content)) {
    if (content.every((entry) => typeof entry === 'string')) return content.map((entry) => entry.trim()).filter(Boolean);
    return content.map(tidied);
  }
  if (!isRecord(content)) return content;
  const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(content)
      .map(([key, value]) => [key, tidied(value)] as const)
      .filter(([key, value]) => !(isLocale(key) && isEmpty(value))),
  );
}
