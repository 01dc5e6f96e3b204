import { sql } from '@mentora/platform';

/**
 * What everybody may see of `exercises e`: published, not in the trash, not hidden while a report is looked at, and its date reached. Asked at each
 * reading, so nothing has to happen at that date.
 */
export const visibleSql =
  "e._status = 'published' AND e.deleted_at IS NULL AND e.hidden_at IS NULL AND (e.publish_at IS NULL OR e.publish_at <= now())";

/** The same for statements made of pieces. */
export const visible = sql.raw(visibleSql);
