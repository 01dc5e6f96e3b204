import type { MetadataRoute } from 'next';
import { siteUrl } from './siteUrl';

export const dynamic = 'force-dynamic';

/** What search engines may visit: what is there for everybody. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/*/faire', '/espace', '/compte', '/progression'] },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  };
}
