import { isId, MentoraError } from '@mentora/platform';

/** Where a page ended: the order, what the last image is ordered by, and which it was. */
export interface Cursor {
  sort: string;
  value: string;
  id: string;
}


/** A cursor as it is given out: nothing that anybody should read or make. */
export function writeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** The cursor that was given out. Throws 400 for anything else. */
export function readCursor(text: string): Cursor {
  try {
    const [sort, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (typeof sort === 'string' && typeof value === 'string' && isId(id) && fits(sort, value)) {
      return { sort, value, id };
    }
  } catch {
    // No JSON: it is refused as well.
  }
  throw new MentoraError('invalid', { status: 400, field: 'cursor' });
}

function fits(sort: string, value: string): boolean {
  if (value.includes('\0')) return false;
  switch (sort.replace(/^-/, '')) {
    case 'createdAt':
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
    case 'uses':
      return /^\d{1,9}$/.test(value);
    default:
      return value.length <= 500;
  }
}
