import { globSync } from 'node:fs';
import { join } from 'node:path';
import { NextRequest } from 'next/server';

type Params = Record<string, string | string[]>;
type Handler = (request: NextRequest, context: { params: Promise<Params> }) => Promise<Response> | Response;

interface Route {
  file: string;
  segments: string[];
}

const app = join(process.cwd(), 'src/app');

/** Every route handler of the site, the most exact address first, as Next would choose. */
const routes: Route[] = globSync('**/route.ts', { cwd: app })
  .map((file) => ({ file: join(app, file), segments: segmentsOf(file) }))
  .sort((one, other) => exactness(other.segments) - exactness(one.segments) || one.file.localeCompare(other.file));

/** Hands a request to the route handler that Next would hand it to, without a server in between. */
export async function dispatch(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.split('/').filter(Boolean).map(decodeURIComponent);
  for (const { file, segments } of routes) {
    const params = match(segments, path);
    if (!params) continue;
    const handlers = (await import(/* @vite-ignore */ file)) as Record<string, Handler | undefined>;
    const handler = handlers[request.method];
    if (!handler) return new Response(null, { status: 405 });
    return handler(new NextRequest(request), { params: Promise.resolve(params) });
  }
  throw new Error(`No route handler answers ${new URL(request.url).pathname}.`);
}

/** The parameters with which a path fits a route's segments, if it does. */
export function match(segments: readonly string[], path: readonly string[]): Params | undefined {
  const params: Params = {};
  for (const [index, segment] of segments.entries()) {
    const rest = /^\[{1,2}\.\.\.(\w+)\]{1,2}$/.exec(segment);
    if (rest?.[1]) {
      const left = path.slice(index);
      if (left.length === 0) return segment.startsWith('[[') ? params : undefined;
      return { ...params, [rest[1]]: left };
    }
    const here = path[index];
    if (here === undefined) return undefined;
    const name = /^\[(\w+)\]$/.exec(segment)?.[1];
    if (name) params[name] = here;
    else if (segment !== here) return undefined;
  }
  return segments.length === path.length ? params : undefined;
}

/** A file's address in segments; folders in parentheses group files and are no part of it. */
function segmentsOf(file: string): string[] {
  return file.split('/').slice(0, -1).filter((segment) => !segment.startsWith('('));
}

/** Plain segments weigh more than named ones, and those more than "everything below". */
function exactness(segments: readonly string[]): number {
  return segments.reduce((sum, segment) => {
    const weight = segment.includes('...') ? 0 : segment.startsWith('[') ? 1 : 2;
    return sum * 3 + weight;
  }, 0) / 3 ** segments.length;
}
