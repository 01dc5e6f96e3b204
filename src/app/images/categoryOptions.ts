import type { PayloadRequest } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import type { CategoryOption } from '@mentora/ui/image-tools';

/** What images can be sorted under, in a language. */
export async function categoryOptions(req: PayloadRequest, locale: Locale): Promise<CategoryOption[]> {
  const { docs } = await req.payload.find({
    collection: 'categories',
    locale,
    sort: 'order',
    limit: 200,
    depth: 0,
    pagination: false,
    select: { title: true },
    overrideAccess: false,
    req,
  });
  return docs.map(({ id, title }) => ({ id: String(id), title: String(title) }));
}
