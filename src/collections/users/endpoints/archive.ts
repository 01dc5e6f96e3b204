import type { Person } from '@mentora/access';
import { isLocale, MentoraError, signInFirst } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { exportOf, readExport } from '../archive/exports';
import { isLarge, ownArchive, ownFiles } from '../archive/ownArchive';
import { askForExport } from '../commands/askForExport';

function personOf({ user }: PayloadRequest): Person {
  if (!user) throw signInFirst();
  return user;
}

/** `GET /api/users/me/archive`: one's data as a ZIP; at once where it is small, else once it was made. */
const archive: Endpoint = {
  path: '/me/archive',
  method: 'get',
  handler: async (req) => {
    const { id } = personOf(req);
    const made = await exportOf(req.payload, id);
    let content = made?.ready ? await readExport(made.id) : undefined;
    if (!content) {
      const files = await ownFiles(req.payload, id);
      if (isLarge(files)) throw new MentoraError('exportNotReady', { status: 409 });
      const language = req.i18n.language;
      content = ownArchive(req.payload, { id, locale: isLocale(language) ? language : 'fr' }, files);
    }
    return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="mentora-data.zip"',
        'Cache-Control': 'no-store',
      },
    });
  },
};

/** `POST /api/users/me/archive`: has a large one made. */
const ask: Endpoint = {
  path: '/me/archive',
  method: 'post',
  handler: async (req) => privateJson(await askForExport(req, {})),
};

/** `GET /api/users/me/archive/state`: how far it is; null where none was asked for. */
const state: Endpoint = {
  path: '/me/archive/state',
  method: 'get',
  handler: async (req) => privateJson((await exportOf(req.payload, personOf(req).id)) ?? null),
};

export const archiveEndpoints: Endpoint[] = [archive, ask, state];
