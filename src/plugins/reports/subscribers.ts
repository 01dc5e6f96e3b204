import './events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import { reportFiled, reportHandled } from './notifications';

/** Tells the author of the exercise, where trusted with it still, else the administrators; never who reported it. */
export const tellWhoLooksAfterIt = defineSubscriber({
  key: 'reports.tellWhoLooksAfterIt',
  on: ['report.filed'],
  handle: async (req, { data: { report } }) => {
    const people = await query<{ id: string; author: boolean }>(
      req,
      sql`SELECT DISTINCT u.id, u.id = e.author_id AS author FROM error_reports r
          JOIN exercises e ON e.id = r.exercise_id
          JOIN users_roles role ON role.value IN ('formateur', 'administrateur')
          JOIN users u ON u.id = role.parent_id AND (u.id = e.author_id OR role.value = 'administrateur')
          WHERE r.id = ${report} AND r.reporter_id IS DISTINCT FROM u.id`,
    );
    const authors = people.filter(({ author }) => author);
    const to = (authors.length > 0 ? authors : people).map(({ id }) => id);
    await notify(req, { type: reportFiled, to, data: { report }, key: report });
  },
});

/** Tells who reported an error that it was looked at. */
export const thankReporter = defineSubscriber({
  key: 'reports.thankReporter',
  on: ['report.handled'],
  handle: async (req, { data: { report } }) => {
    const [row] = await query<{ reporter: string | null }>(
      req,
      sql`SELECT reporter_id AS reporter FROM error_reports WHERE id = ${report}`,
    );
    if (row?.reporter) await notify(req, { type: reportHandled, to: [row.reporter], data: { report }, key: report });
  },
});
