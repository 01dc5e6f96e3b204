import type { Endpoint } from 'payload';
import { demand } from '../../command/demand';
import { idIn } from '../../http/doors';
import { privateJson } from '../../http/privateJson';
import { attachmentFile } from './attachmentFile';
import { fileAnswer } from './fileAnswer';
import { uploadAttachment } from './uploadAttachment';

/** The doors of files: handed over as the body of a request, read by members alone. */
export const attachmentEndpoints: Endpoint[] = [
  {
    path: '/conversations/:id/attachments',
    method: 'post',
    handler: async (req) => {
      const file = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
      return privateJson(await uploadAttachment(req, { conversation: String(req.routeParams?.id), name: String(req.query.name ?? ''), file }));
    },
  },
  {
    path: '/conversations/:id/attachments/:file',
    method: 'get',
    handler: async (req) => {
      const person = demand(req, 'conversation.own')!.id;
      const id = idIn(req, 'file');
      const file = await attachmentFile(req, person, idIn(req), id);
      // It is asked each time whether it may still be read.
      const answer = fileAnswer(file, { 'Cache-Control': 'private, no-cache', ETag: `"${id}"` });
      const isKnown = req.headers.get('if-none-match') === answer.headers.get('etag');
      return isKnown ? new Response(null, { status: 304, headers: answer.headers }) : answer;
    },
  },
];
