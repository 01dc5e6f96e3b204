import type { Endpoint } from 'payload';
import { query, sql } from '../../command/query';
import { movedTo } from '../moved';
import { openKey } from './openToken';

/** One dot that nobody sees. */
const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * `GET /api/opened/:token`: the picture in a mail, and with it that the mail was opened, of who agrees to that still.
 * Whatever the token, the answer is the same.
 */
export const openedEndpoint: Endpoint = {
  path: '/opened/:token',
  method: 'get',
  handler: async (req) => {
    const key = openKey(String(req.routeParams?.token));
    await query(
      req,
      sql`UPDATE message_log m SET status = ${movedTo('opened')}, opened_at = now(), open_key = NULL, updated_at = now()
          WHERE open_key = ${key} AND EXISTS (
            SELECT FROM consents c WHERE c.person_id = m.person_id AND c.purpose = 'openTracking' AND c.withdrawn_at IS NULL)`,
    );
    return new Response(dot, { headers: { 'Content-Type': 'image/gif', 'Cache-Control': 'private, no-store' } });
  },
};
