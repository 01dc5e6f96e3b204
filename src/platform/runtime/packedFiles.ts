import type { IncomingMessage } from 'node:http';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { settings } from '../settings';
import type { Wrapper } from './http';

const prefix = '/_next/static/';
const suffix = '.br';

const types: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

/**
 * Packs the scripts and styles of a build, once and thoroughly: Next packs them anew for each visitor, in haste and by gzip,
 * and they weigh a sixth more then.
 */
export async function packBuild(build: string): Promise<void> {
  const folder = path.join(build, 'static');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const pack = async (name: string) => {
    const bytes = await readFile(path.join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(path.join(folder, name + suffix), await promisify(brotliCompress)(bytes, { params }));
  };
  await Promise.all(names.filter((name) => path.extname(name) in types).map(pack));
}

/** The packed files of a build, by the addresses of those that they stand for. */
function packedIn(build: string): Map<string, string> {
  const folder = path.join(build, 'static');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(suffix));
  return new Map(names.map((name) => [prefix + name.slice(0, -suffix.length).split(path.sep).join('/'), path.join(folder, name)]));
}

const takesPacked = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers.range === undefined && /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));

/** Sends the scripts and styles of the build packed, to browsers that take that. Others have them from Next. */
export function packedFiles(build: () => string | undefined): Wrapper {
  let files: Map<string, string> | undefined;
  const read = new Map<string, Promise<Buffer>>();

  return (request, response) => {
    const [address = ''] = (request.url ?? '').split('?', 1);
    if (!address.startsWith(prefix) || !takesPacked(request) || !settings().roles.includes('web')) return false;
    const folder = build();
    if (!folder) return false;
    files ??= packedIn(folder);
    const file = files.get(address);
    if (!file) return false;
    const bytes = read.get(file) ?? readFile(file);
    read.set(file, bytes);
    bytes.then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': types[path.extname(address)],
          'Content-Encoding': 'br',
          'Content-Length': body.length,
          // They are named by their content.
          'Cache-Control': 'public, max-age=31536000, immutable',
          Vary: 'Accept-Encoding',
        });
        response.end(body);
      },
      (error: unknown) => {
        read.delete(file);
        response.destroy(error as Error);
      },
    );
    return true;
  };
}
