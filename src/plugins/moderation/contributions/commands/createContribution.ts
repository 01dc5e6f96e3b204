import { defineCommand, demand, sql, uuids } from '@mentora/platform';
import { consume } from '@mentora/platform/limits';
import { z } from 'zod';
import { contributionColumns, contributions, type Contribution } from '../contribution';
import { draftOfImage } from '../draftOfImage';
import { holdImages, imagesShown } from '../imageUser';
import { kindOf } from '../kind';

/** Begins a contribution: a draft, which nobody but its author sees. */
export const createContribution = defineCommand({
  name: 'createContribution',
  permission: 'contribution.own',
  input: z.object({ type: z.string('required').max(40, 'invalid'), content: z.unknown().optional() }),
  prepare: ({ req, person }) => consume(req, { name: 'contributions', tries: 120, seconds: 60 * 60 }, [person!.id]),
  run: async ({ req, input: { type, content }, person }): Promise<Contribution> => {
    const kind = kindOf(req, type);
    demand(req, kind.permission);
    const read = kind.read(content ?? {});
    const title = await kind.titleOf(req, read, 'fr');
    if (type === 'image') {
      const there = await draftOfImage(req, read);
      if (there) return there;
    }
    const images = imagesShown(kind, read);
    await holdImages(req, images);
    const [made] = await contributions(
      req,
      sql`INSERT INTO contributions AS c (contributor_id, type, title, content, image_ids)
          VALUES (${person!.id}, ${type}, ${title}, ${JSON.stringify(read)}::jsonb, ${uuids(images)}) RETURNING ${contributionColumns}`,
    );
    return made!;
  },
});
