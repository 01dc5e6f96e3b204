import '../events';
import { query, sql, uuids } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import type { HappeningKind } from './happenings';
import { lockStats } from './lockStats';
import { record, type Recorded } from './record';
import { recount } from './recount';

const ofContributions = {
  'contribution.submitted': 'submitted',
  'contribution.withdrawn': 'withdrawn',
  'contribution.approved': 'approved',
  'contribution.rejected': 'rejected',
  'contribution.changesRequested': 'changes-requested',
  'contribution.editedByReviewer': 'edited',
} as const satisfies Record<string, HappeningKind>;

/** What happens to a contribution counts for its contributor. */
export const recordContributions = defineSubscriber({
  key: 'moderation.recordContributions',
  on: Object.keys(ofContributions) as (keyof typeof ofContributions)[],
  handle: async (req, { id, name, at, data: { contribution } }) => {
    const [row] = await query<{ contributor: string }>(
      req,
      sql`SELECT contributor_id AS contributor FROM contributions
          WHERE id = ${contribution} AND contributor_id IS NOT NULL
          UNION ALL
          -- One that is gone meanwhile is known by what was kept of it.
          SELECT contributor_id FROM contributor_events WHERE contribution_id = ${contribution} LIMIT 1`,
    );
    if (!row) return;
    const kind = ofContributions[name];
    const of = { contributor: row.contributor, at };
    await record(req, [{ ...of, key: id, kind, contribution, subject: null }]);
  },
});

const ofImages = {
  'image.uploaded': 'image-uploaded',
  'image.approved': 'image-approved',
  'image.rejected': 'image-rejected',
} as const satisfies Record<string, HappeningKind>;

/** What happens to an image counts for whoever brought it. */
export const recordImages = defineSubscriber({
  key: 'moderation.recordImages',
  on: Object.keys(ofImages) as (keyof typeof ofImages)[],
  handle: async (req, { id, name, at, data: { image } }) => {
    const [row] = await query<{ contributor: string; atOnce: boolean }>(
      req,
      sql`SELECT uploaded_by_id AS contributor, moderation_status = 'approved' AND moderated_at IS NULL AS "atOnce"
          FROM images WHERE id = ${image} AND uploaded_by_id IS NOT NULL`,
    );
    if (!row) return;
    const of = { contributor: row.contributor, contribution: null, subject: image, at };
    const happened: Recorded[] = [{ ...of, key: id, kind: ofImages[name] }];
    // Whose images need no moderation: nobody decides on them later.
    if (name === 'image.uploaded' && row.atOnce) happened.push({ ...of, key: `${id}:approved`, kind: 'image-approved' });
    await record(req, happened);
  },
});

/** A published exercise that shows an image is one use of it, however often it is published again. */
export const recordImageUses = defineSubscriber({
  key: 'moderation.recordImageUses',
  on: ['exercise.showsImages'],
  handle: async (req, { at, data: { exercise, images } }) => {
    const rows = await query<{ image: string; contributor: string }>(
      req,
      sql`SELECT id AS image, uploaded_by_id AS contributor FROM images
          WHERE uploaded_by_id IS NOT NULL AND id = ANY (${uuids(images)})`,
    );
    await record(
      req,
      rows.map(({ image, contributor }) => ({
        key: `used:${exercise}:${image}`,
        contributor,
        kind: 'image-used' as const,
        contribution: null,
        subject: image,
        at,
      })),
    );
  },
});

/** An exercise that somebody else has finished counts for whoever contributed it. */
export const recordCompletions = defineSubscriber({
  key: 'moderation.recordCompletions',
  on: ['attempt.finished'],
  handle: async (req, { at, data: { attempt, exercise } }) => {
    const [row] = await query<{ contributor: string }>(
      req,
      sql`SELECT e.contributor_id AS contributor FROM exercises e LEFT JOIN attempts a ON a.id = ${attempt}
          WHERE e.id = ${exercise} AND e.contributor_id IS NOT NULL AND a.user_id IS DISTINCT FROM e.contributor_id`,
    );
    if (!row) return;
    await record(req, [
      { key: `finished:${attempt}`, contributor: row.contributor, kind: 'completed', contribution: null, subject: exercise, at },
    ]);
  },
});

/** Days begin elsewhere for who has moved: days in a row are counted anew. */
export const followZone = defineSubscriber({
  key: 'moderation.followZone',
  on: ['person.zoneChanged'],
  handle: async (req, { data: { person } }) => {
    const [kept] = await query(req, sql`SELECT person_id FROM contributor_stats WHERE person_id = ${person}`);
    if (kept && (await lockStats(req, person))) await recount(req, person);
  },
});
