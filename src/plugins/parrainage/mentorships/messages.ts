import { demand, MentoraError, pageOf, readInput } from '@mentora/platform';
import { messagePage, sendMessage, type Message } from '@mentora/platform/conversations';
import { bodyOf, idIn } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { conversationOf } from './queries/conversationOf';

/** How many messages a page of the platform has at most. */
const most = 50;
const count = (least: number, greatest: number) => z.coerce.number().int().min(least).max(greatest);
const wishes = z.object({ page: count(1, 100_000).default(1), limit: count(1, most).default(20) });

/** A message as this door gives it. */
function shown({ seq, clientId, author, text, at, edited, attachments }: Message) {
  return { id: seq, seq, clientId, author, body: text, createdAt: at, edited, attachments };
}

/**
 * Messages of a relation, for programs: the conversation of the platform, whose own doors and sockets do the rest. Places in
 * it are dense, so a page is a stretch of them.
 */
export const messageEndpoints: Endpoint[] = [
  {
    path: '/mentorships/:id/messages',
    method: 'get',
    handler: async (req) => {
      const { id } = demand(req, 'mentorship.own')!;
      const { conversation, lastSeq } = await conversationOf(req, id, idIn(req));
      const page = readInput(wishes, req.query);
      const before = lastSeq - (page.page - 1) * page.limit + 1;
      if (!conversation || before <= 1) return privateJson(pageOf([], lastSeq, page));
      const { messages } = await messagePage(req, id, conversation, { before });
      const docs = messages.filter(({ seq }) => seq >= before - page.limit).reverse();
      return privateJson(pageOf(docs.map(shown), lastSeq, page));
    },
  },
  {
    path: '/mentorships/:id/messages',
    method: 'post',
    handler: async (req) => {
      const { id } = demand(req, 'mentorship.own')!;
      const { conversation, status } = await conversationOf(req, id, idIn(req));
      if (!conversation) throw new MentoraError('mentorshipState', { status: 409, params: { status }, extra: { state: status } });
      const { clientId, body, attachments } = await bodyOf<{ clientId: string; body?: string; attachments?: string[] }>(req);
      return Response.json(shown(await written(() => sendMessage(req, { conversation, clientId, text: body, attachments }))), {
        status: 201,
        headers: { 'Cache-Control': 'private, no-store' },
      });
    },
  },
];

/** What is wrong with the text is said of `body`, as this door calls it. */
async function written(send: () => Promise<Message>): Promise<Message> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof MentoraError) || !error.details.fields?.text) throw error;
    const { text, ...fields } = error.details.fields;
    throw new MentoraError('invalidInput', { status: 400, fields: { ...fields, body: text } });
  }
}
