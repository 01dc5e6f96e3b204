import { mayAlways } from '@mentora/access';
import { countDeadLetters, deadLetters } from '@mentora/platform/jobs';
import { heldCount, heldNotifications } from '@mentora/platform/notifications';
import { localise, query, sql, type Locale, type PanelCard, type PanelCardItem } from '@mentora/platform';
import fr from '../messages/fr.json';
import en from '../messages/en.json';
import ar from '../messages/ar.json';

/** How many of the things that wait a card names. */
const shown = 5;

type Key = keyof (typeof fr)['mentora'];

const textOf = (key: Key) => ({ fr: fr.mentora[key], en: en.mentora[key], ar: ar.mentora[key] });

function dated(key: Key, locale: Locale, date: Date): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
  return localise(textOf(key), locale).replace('{{date}}', day);
}

interface Row extends Record<string, unknown> {
  id: string;
  title: string | null;
  at: Date | string;
  total: number;
}

function items(rows: Row[], collection: string, detail: Key, locale: Locale): PanelCardItem[] {
  return rows.map(({ id, title, at }) => ({
    href: `/collections/${collection}/${id}`,
    label: title || localise(textOf('untitled'), locale),
    detail: dated(detail, locale, new Date(at)),
  }));
}

const drafts: PanelCard = {
  key: 'drafts',
  permission: 'exercise.write',
  title: textOf('cardDrafts'),
  async load(req, locale) {
    const rows = await query<Row>(
      req,
      sql`SELECT draft.parent_id AS id, coalesce(own.version_title, french.version_title) AS title,
                 draft.updated_at AS at, count(*) OVER ()::int AS total
          FROM _exercises_v AS draft
          LEFT JOIN _exercises_v_locales AS own ON own._parent_id = draft.id AND own._locale::text = ${locale}
          LEFT JOIN _exercises_v_locales AS french ON french._parent_id = draft.id AND french._locale = 'fr'
          WHERE draft.latest AND draft.version__status = 'draft' AND draft.version_deleted_at IS NULL
            AND draft.version_author_id = ${req.user?.id ?? null}
          ORDER BY draft.updated_at DESC LIMIT ${shown}`,
    );
    return {
      count: rows[0]?.total ?? 0,
      href: `/collections/exercises?where[or][0][and][0][_status][equals]=draft&where[or][0][and][1][author][equals]=${req.user?.id}`,
      items: items(rows, 'exercises', 'changedOn', locale),
    };
  },
};

const scheduled: PanelCard = {
  key: 'scheduled',
  permission: 'exercise.publish',
  title: textOf('cardScheduled'),
  async load(req, locale) {
    const everybody = mayAlways('image.moderate', req.user);
    const rows = await query<Row>(
      req,
      sql`SELECT exercises.id, coalesce(own.title, french.title) AS title, publish_at AS at, count(*) OVER ()::int AS total
          FROM exercises
          LEFT JOIN exercises_locales AS own ON own._parent_id = exercises.id AND own._locale::text = ${locale}
          LEFT JOIN exercises_locales AS french ON french._parent_id = exercises.id AND french._locale = 'fr'
          WHERE _status = 'published' AND publish_at > now() AND deleted_at IS NULL
            AND (${everybody} OR author_id = ${req.user?.id ?? null})
          ORDER BY publish_at LIMIT ${shown}`,
    );
    return {
      count: rows[0]?.total ?? 0,
      href: `/collections/exercises?where[or][0][and][0][publishAt][greater_than]=${new Date().toISOString()}`,
      items: items(rows, 'exercises', 'scheduledFor', locale),
    };
  },
};

const pendingImages: PanelCard = {
  key: 'pendingImages',
  permission: 'image.moderate',
  title: textOf('cardImages'),
  async load(req, locale) {
    const rows = await query<Row>(
      req,
      sql`SELECT id, title, created_at AS at, count(*) OVER ()::int AS total
          FROM images WHERE moderation_status = 'pending' ORDER BY created_at LIMIT ${shown}`,
    );
    return {
      count: rows[0]?.total ?? 0,
      href: '/moderation/images',
      items: items(rows, 'images', 'sentOn', locale),
    };
  },
};

/** What the core content puts on the panel's start page; plugins add theirs to the same registry. */
const failedJobs: PanelCard = {
  key: 'failed-jobs',
  permission: 'job.manage',
  title: textOf('cardJobs'),
  async load({ payload }, locale) {
    const [count, letters] = await Promise.all([countDeadLetters(payload), deadLetters(payload, shown)]);
    return {
      count,
      href: '/jobs',
      items: letters.map(({ id, queue, failedAt }) => ({
        href: `/jobs#${id}`,
        label: queue,
        detail: dated('failedOn', locale, failedAt),
      })),
    };
  },
};

const confirmations: PanelCard = {
  key: 'confirmations',
  permission: 'message.confirm',
  title: textOf('cardConfirmations'),
  async load(req, locale) {
    const [count, held] = await Promise.all([heldCount(req), heldNotifications(req, shown)]);
    return {
      count,
      href: '/confirmations',
      items: held.map(({ id, title, at }) => ({ href: `/confirmations#${id}`, label: title, detail: dated('askedOn', locale, at) })),
    };
  },
};

export const panelCards: PanelCard[] = [confirmations, failedJobs, pendingImages, drafts, scheduled];
