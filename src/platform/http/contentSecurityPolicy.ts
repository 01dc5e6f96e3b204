export interface PolicyOptions {
  /** What a page may run besides the site's own files: `'nonce-…'`, `'sha256-…'`, `'strict-dynamic'`. */
  scripts: readonly string[];
  /** The site is served over HTTPS. */
  secure: boolean;
}

/**
 * What a page of the site may load and run: its own files and nothing of anybody else's, and no inline script
 * that it did not announce. Inline styles are allowed, since they run nothing.
 */
export function contentSecurityPolicy({ scripts, secure }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
