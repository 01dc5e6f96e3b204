import { demand, isId, isLocale, MentoraError, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { searchWords } from '../../exercises/searchText';
import { moderationStatuses, type ModerationStatus } from '../moderationStatus';
import { sightOf, type Sight } from '../queries/sight';
import { readCursor, type Cursor } from './cursor';

export const imageSorts = ['createdAt', 'title', 'uses'] as const;
export type ImageSort = (typeof imageSorts)[number];

/** Which images somebody looks for, and which of them may be seen. */
export interface ImageWish {
  locale: Locale;
  sees: Sight;
  words: string[];
  /** Something was typed in which there is nothing to look for. */
  impossible: boolean;
  tags: string[];
  category?: string;
  status?: ModerationStatus;
  uploadedBy?: string;
  /** Days by the calendar of who asks, both whole, or instants. */
  from?: string;
  to?: string;
  minUses?: number;
  maxUses?: number;
  sort: ImageSort | `-${ImageSort}`;
  limit: number;
  cursor?: Cursor;
}

const mostDocs = 100;

/** What tells of other people's work: for those who work with the library. */
const forTheLibrary = new Set(['status', 'uploadedBy', 'minUses', 'maxUses']);

/**
 * Reads what somebody asks of the library. Throws 400 with a code and the field for what is unknown or cannot be meant, 401
 * or 403 for what only those who work with the library may ask.
 */
export function readImageWish(req: PayloadRequest, params: URLSearchParams): ImageWish {
  const person = demand(req, 'image.view');
  const wish: ImageWish = { locale: 'fr', sees: sightOf(person), words: [], impossible: false, tags: [], sort: '-createdAt', limit: 40 };
  if (isLocale(req.locale)) wish.locale = req.locale;
  for (const key of new Set(params.keys())) {
    const value = params.getAll(key).join(',').trim();
    if (value === '') continue;
    if (forTheLibrary.has(key) || (key === 'sort' && /uses$/.test(value))) demand(req, 'image.upload');
    read(wish, key, value);
  }
  if (wish.cursor && wish.cursor.sort !== wish.sort) throw refused('invalid', 'cursor');
  return wish;
}

function read(wish: ImageWish, key: string, value: string): void {
  switch (key) {
    case 'search':
      wish.words = searchWords(value);
      wish.impossible = wish.words.length === 0;
      return;
    case 'tags':
      wish.tags = value.split(',').map((tag) => tag.trim()).filter(Boolean).slice(0, 10);
      return;
    case 'category':
      wish.category = value;
      return;
    case 'status': {
      const status = moderationStatuses.find((one) => one === value);
      if (!status) throw refused('invalid', key);
      wish.status = status;
      return;
    }
    case 'uploadedBy':
      if (!isId(value)) throw refused('invalid', key);
      wish.uploadedBy = value;
      return;
    case 'from':
    case 'to':
      wish[key] = readInstant(key, value);
      return;
    case 'minUses':
    case 'maxUses':
      wish[key] = readCount(key, value, 1_000_000);
      return;
    case 'limit':
      wish.limit = Math.min(Math.max(1, readCount(key, value, 1_000_000)), mostDocs);
      return;
    case 'sort':
      if (!imageSorts.some((sort) => sort === value.replace(/^-/, ''))) throw refused('invalid', key);
      wish.sort = value as ImageWish['sort'];
      return;
    case 'cursor':
      wish.cursor = readCursor(value);
      return;
    case 'locale':
      if (!isLocale(value)) throw refused('unknownLocale', key);
      wish.locale = value;
      return;
    default:
      throw refused('unknownParameter', key);
  }
}

/** A day, or an instant. */
function readInstant(field: 'from' | 'to', value: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const instant = new Date(isDay ? `${value}T00:00:00Z` : value);
  const isReal = !Number.isNaN(instant.getTime()) && instant.getUTCFullYear() < 10_000;
  // The 31st of February would be taken for a day of March.
  if (!isReal || (isDay && !instant.toISOString().startsWith(value)) || (!isDay && !/^\d{4}-\d\d-\d\dT/.test(value))) {
    throw refused('invalid', field);
  }
  return isDay ? value : instant.toISOString();
}

function readCount(field: string, value: string, most: number): number {
  if (!/^\d{1,9}$/.test(value)) throw refused('invalid', field);
  return Math.min(Number(value), most);
}

function refused(code: string, field: string): MentoraError {
  return new MentoraError(code, { status: 400, field });
}
