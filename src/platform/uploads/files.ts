import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { settings, type Settings } from '../settings';
import { passing } from './prefixes';
import type { Uploads } from './Uploads';
import { hasCode } from '../runtime/StartError';

const top = 'images/';

/** The uploaded files of the settings. */
export async function uploadsOf({ s3, mediaDir }: Pick<Settings, 's3' | 'mediaDir'> = settings()): Promise<Uploads> {
  if (!s3) return onDisk(mediaDir);
  const { inBucket } = await import('./bucket');
  return inBucket(s3);
}

function onDisk(folder: string): Uploads {
  const at = (name: string): string => {
    const file = path.join(folder, name.startsWith(top) ? name.slice(top.length) : name);
    if (!file.startsWith(folder + path.sep)) throw new Error(`A name that leads out of the folder: ${name}`);
    return file;
  };
  return {
    async *list() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return [];
        throw error;
      });
      for (const entry of entries) {
        // What begins with a dot is still being written.
        if (!entry.isFile() || entry.name.startsWith('.')) continue;
        const name = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
        if (!name.startsWith(passing)) yield name.includes('/') ? name : top + name;
      }
    },
    async read(name) {
      const found = await stat(at(name)).catch(() => undefined);
      return found && createReadStream(at(name));
    },
    async write(name, bytes) {
      const file = at(name);
      await mkdir(path.dirname(file), { recursive: true });
      const aside = path.join(path.dirname(file), `.${randomUUID()}.part`);
      const handle = await open(aside, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(aside, file);
    },
    async take(name, from) {
      const file = at(name);
      await mkdir(path.dirname(file), { recursive: true });
      const aside = path.join(path.dirname(file), `.${randomUUID()}.part`);
      await copyFile(from, aside);
      await rename(aside, file);
    },
    remove: (name) => rm(at(name), { force: true }),
  };
}
