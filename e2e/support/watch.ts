import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

export interface Watch {
  heard: readonly string[];
  /** Listens no more: a context may outlive its test. */
  end: () => void;
}

/**
 * Listens to everything that a context's pages complain of: errors in scripts, errors on the console (what
 * the Content-Security-Policy refuses is told there), and requests to anybody else's server.
 */
export function watch(context: BrowserContext, url: string): Watch {
  const heard: string[] = [];
  const own = new URL(url).host;
  const onError = (error: WebError) => heard.push(`error: ${error.error().stack ?? error.error().message}`);
  const onMessage = (message: ConsoleMessage) => {
    // A request or a socket that is refused, or has no way, is told by its own test, where it matters.
    const isOfNetwork = /^(Failed to load resource|WebSocket connection to '[^']*\/socket\.io\/)/.test(message.text());
    if (message.type() === 'error' && !isOfNetwork) heard.push(`console: ${message.text()}`);
  };
  const onRequest = (request: Request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) heard.push(`request: ${request.url()}`);
  };
  context.on('weberror', onError).on('console', onMessage).on('request', onRequest);
  const end = () => void context.off('weberror', onError).off('console', onMessage).off('request', onRequest);
  return { heard, end };
}
