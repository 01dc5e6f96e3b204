import { query, sql, type ContentPart, type Locale } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { compareParts, type PartChange } from '../../contributions/compareParts';
import { kindOf } from '../../contributions/kind';
import { contributionForAuthor, type AuthorsContribution } from '../../contributions/queries/contributionForAuthor';
import type { Submission } from '../../contributions/queries/submissions';

/** One submission as its author reads it. */
export interface Chapter extends Omit<Submission, 'remarks'> {
  /** Each with what it is about in words; null where that is no longer there. */
  remarks: { path: string; about: string | null; text: string }[];
  /** What it changed of the one before; null for the first one. */
  changes: PartChange[] | null;
}

/** A contribution with all that became of it. */
export interface Story extends Omit<AuthorsContribution, 'history'> {
  /** The newest first. */
  chapters: Chapter[];
  /** What it holds now, as a person reads it. */
  parts: ContentPart[];
  /** The address of the exercise that it has become, while everybody can see that. */
  slug: string | null;
  image: StoryImage | null;
}

export interface StoryImage {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** A contribution of one's own, what was said of it and what it has become. 404 for everybody else. */
export async function contributionStory(req: PayloadRequest, id: string, locale: Locale): Promise<Story> {
  const { history, ...contribution } = await contributionForAuthor(req, id);
  const kind = kindOf(req, contribution.type);
  const sent = await query<{ number: number; content: unknown }>(
    req,
    sql`SELECT number, content FROM contribution_submissions WHERE contribution_id = ${contribution.id}`,
  );
  const parts = new Map<number, ContentPart[]>();
  for (const { number, content } of sent) parts.set(number, await kind.parts(req, content, locale));
  const chapters = history.map(({ remarks, ...submission }): Chapter => {
    const [own, before] = [parts.get(submission.number) ?? [], parts.get(submission.number - 1)];
    return {
      ...submission,
      remarks: remarks.map(({ path, text }) => ({ path, text, about: labelOf(path, own) })),
      changes: before ? compareParts(before, own) : null,
    };
  });
  const { type, content, made } = contribution;
  return {
    ...contribution,
    chapters,
    parts: await kind.parts(req, content, locale),
    slug: type === 'exercise' && made ? await slugOf(req, made) : null,
    image: type === 'image' ? await imageOf(req, content as { image: string | null }, locale) : null,
  };
}

/** What a remark is about: the part of that path, or the first of those below it. */
function labelOf(path: string, parts: readonly ContentPart[]): string | null {
  return parts.find((part) => part.path === path || part.path.startsWith(`${path}.`))?.label ?? null;
}

async function slugOf(req: PayloadRequest, exercise: string): Promise<string | null> {
  const [row] = await query<{ slug: string }>(
    req,
    sql`SELECT slug FROM exercises WHERE id = ${exercise} AND _status = 'published' AND deleted_at IS NULL
          AND (publish_at IS NULL OR publish_at <= now())`,
  );
  return row?.slug ?? null;
}

async function imageOf(req: PayloadRequest, { image }: { image: string | null }, locale: Locale): Promise<StoryImage | null> {
  const [row] = await query<{ name: string; alt: string; width: number; height: number }>(
    req,
    sql`SELECT coalesce(i.sizes_full_filename, i.filename) AS name, coalesce(nullif(own.alt, ''), french.alt, '') AS alt,
               coalesce(i.sizes_full_width, i.width) AS width, coalesce(i.sizes_full_height, i.height) AS height
        FROM images i
        LEFT JOIN images_locales own ON own._parent_id = i.id AND own._locale::text = ${locale}
        LEFT JOIN images_locales french ON french._parent_id = i.id AND french._locale = 'fr'
        WHERE i.id = ${image}`,
  );
  return row ? { src: `/api/images/file/${encodeURIComponent(row.name)}`, alt: row.alt, width: Number(row.width), height: Number(row.height) } : null;
}
