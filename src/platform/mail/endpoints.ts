import type { Endpoint } from 'payload';
import { demand } from '../command/demand';
import { sendAgain } from './commands/sendAgain';
import { messageLogCsv } from './csv';

/** `GET /api/message-log/csv`: the whole log, for a spreadsheet. */
const csv: Endpoint = {
  path: '/csv',
  method: 'get',
  handler: (req) => {
    demand(req, 'mail.read');
    return new Response(messageLogCsv(req.payload), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="messages.csv"',
        'Cache-Control': 'private, no-store',
      },
    });
  },
};

/** `POST /api/message-log/:id/send-again`. */
const again: Endpoint = {
  path: '/:id/send-again',
  method: 'post',
  handler: async (req) => {
    await sendAgain(req, { id: String(req.routeParams?.id) });
    return Response.json({ status: 'queued' });
  },
};

export const messageLogEndpoints: Endpoint[] = [csv, again];
