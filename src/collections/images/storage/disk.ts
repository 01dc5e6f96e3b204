import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImageStore } from './ImageStore';

/** A store of images in a folder. */
export function diskStore(folder: string): ImageStore {
  const at = (name: string): string => {
    // Names are made by us; a name that leads elsewhere is a mistake of ours or an attempt.
    if (path.basename(name) !== name || name === '.' || name === '..') throw new Error(`Not the name of a file: ${name}`);
    return path.join(folder, name);
  };

  return {
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      const unfinished = path.join(folder, `.${randomUUID()}.part`);
      try {
        const file = await open(unfinished, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, at(name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },

    async read(name) {
      try {
        return await readFile(at(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async remove(names) {
      for (const name of names) await rm(at(name), { force: true });
    },

    async *list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      for (const name of names) {
        const found = await stat(path.join(folder, name)).catch(() => null);
        if (found?.isFile()) yield { name, writtenAt: found.mtime };
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
