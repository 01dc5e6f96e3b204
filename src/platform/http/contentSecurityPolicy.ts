export interface PolicyOptions {
  /** What a page may run besides the site's own files: `'nonce-…'`, `'sha256-…'`, `'strict-dynamic'`. */
  scripts: readonly string[];
  /** The site is served over HTTPS. */
  secure: boolean;
  /** Where its files are served from besides. */
  cdn?: string;
}

/**
 * What a page of the site may load and run: its own files (also by the address of its CDN) and nothing of anybody else's, and no inline script
 * that it did not announce. Inline styles are allowed, since they run nothing.
 */
export function contentSecurityPolicy({ scripts, secure, cdn }: PolicyOptions): string {
  const own = cdn ? `'self' ${cdn}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${[own, ...scripts].join(' ')}`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data: blob:`,
    `font-src ${own} data:`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
