import type { Payload } from 'payload';

/** The name that the organisation gave the site. */
export async function siteName(payload: Payload): Promise<string> {
  const { name } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false, select: { name: true } });
  return name || 'Mentora';
}
