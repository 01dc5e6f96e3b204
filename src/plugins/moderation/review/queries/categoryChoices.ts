import type { Locale } from '@mentora/platform/i18n';
import type { PayloadRequest } from 'payload';

/** The categories that an exercise can be put in, by name. */
export async function categoryChoices(req: PayloadRequest, locale: Locale): Promise<{ id: string; title: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'categories',
    depth: 0,
    locale,
    limit: 100,
    sort: 'title',
    overrideAccess: false,
    req,
  });
  return (docs as unknown as { id: string; title?: string | null }[]).map(({ id, title }) => ({ id, title: title ?? '' }));
}
