import type { BrowserContext } from '@playwright/test';

/**
 * Listens to everything that a context's pages complain of: errors in scripts, errors on the console (what
 * the Content-Security-Policy refuses is told there), and requests to anybody else's server.
 */
export function watch(context: BrowserContext, url: string): () => string[] {
  const heard: string[] = [];
  const own = new URL(url).host;
  context.on('weberror', (error) => heard.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    // A request or a socket that is refused, or has no way, is told by its own test, where it matters.
    const isOfNetwork = /^(Failed to load resource|WebSocket connection to '[^']*\/socket\.io\/)/.test(message.text());
    if (message.type() === 'error' && !isOfNetwork) heard.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) heard.push(`request: ${request.url()}`);
  });
  return () => heard;
}
