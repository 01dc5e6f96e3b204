/** What the log needs to know of a field. */
export interface AuditedField {
  name: string;
  type: string;
  /** `personal`: its values are kept under the key of the person; `never`: nothing is said of it. */
  custom?: { audit?: 'personal' | 'never' };
}

/** What has changed in a document. */
export interface Changes {
  /** Before and after, of what says nothing of a person. */
  changed: Record<string, [before: unknown, after: unknown]>;
  /** The same of what does. */
  personal: Record<string, [before: unknown, after: unknown]>;
  /** Names of what is too long to be told, or written by people for people. */
  touched: string[];
}

type Doc = Readonly<Record<string, unknown>>;

/** Kinds of fields whose value is short and says what was decided. */
const told = new Set(['text', 'email', 'number', 'checkbox', 'select', 'radio', 'date', 'relationship', 'upload']);
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt']);
const longest = 200;

/** What differs between two states of a document, by its fields. */
export function changesOf(fields: readonly AuditedField[], before: Doc, after: Doc): Changes {
  const changes: Changes = { changed: {}, personal: {}, touched: [] };
  for (const { name, type, custom } of fields) {
    // What was not loaded has not been changed.
    if (bookkeeping.has(name) || custom?.audit === 'never' || !(name in after)) continue;
    const [was, is] = [plain(before[name]), plain(after[name])];
    const [wasText, isText] = [JSON.stringify(was), JSON.stringify(is)];
    if (wasText === isText) continue;
    if (!told.has(type) || wasText.length > longest || isText.length > longest) changes.touched.push(name);
    else changes[custom?.audit === 'personal' ? 'personal' : 'changed'][name] = [was, is];
  }
  return changes;
}

/** A value as it is compared: a document that was loaded is its id, and nothing is null. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null;
  if (typeof value === 'object') {
    if ('relationTo' in value && 'value' in value) return { ...value, value: plain(value.value) };
    return 'id' in value && 'updatedAt' in value ? value.id : value;
  }
  return value;
}
