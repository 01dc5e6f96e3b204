import type { Locale } from '@mentora/platform';
import type { Choices } from '@mentora/ui/builder';
import type { PayloadRequest } from 'payload';

/** The categories and skills that an exercise can have, in the language of who writes. */
export async function builderChoices(req: PayloadRequest, locale: Locale): Promise<Choices> {
  const list = async (collection: string, sort: string) => {
    const { docs } = await req.payload.find({
      collection: collection as never,
      depth: 0,
      locale,
      overrideAccess: false,
      pagination: false,
      select: { title: true } as never,
      sort,
      req,
    });
    return (docs as unknown as { id: string; title: string }[]).map(({ id, title }) => ({ id, label: title }));
  };
  const [categories, skills] = await Promise.all([list('categories', 'order'), list('skills', 'title')]);
  return { categories, skills };
}
