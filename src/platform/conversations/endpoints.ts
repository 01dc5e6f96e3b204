import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { MentoraError, notFound } from '../errors';
import { bodyOf, idIn } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { blockPerson } from './commands/blockPerson';
import { deleteMessage } from './commands/deleteMessage';
import { editMessage } from './commands/editMessage';
import { muteConversation } from './commands/muteConversation';
import { readConversation } from './commands/readConversation';
import { sendMessage } from './commands/sendMessage';
import { conversationEntry, conversationList } from './queries/conversationList';
import { changesSince, messagePage } from './queries/messages';
import { messagePreviews } from './queries/previews';
import { searchMessages } from './queries/searchMessages';

/** The person behind a request for what is his or her own. */
function personOf(req: PayloadRequest): string {
  return demand(req, 'conversation.own')!.id;
}

/** A place or a change in an address. */
function figureOf(req: PayloadRequest, name: string): number | undefined {
  const text = req.query[name];
  if (text === undefined) return undefined;
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text)) throw new MentoraError('invalidInput', { status: 400, fields: { [name]: 'invalid' } });
  return Number(text);
}

/** What a command is called with: the body, and what the address says. */
async function inputOf<Input extends object>(req: PayloadRequest, withSeq = false): Promise<Input> {
  return { ...(await bodyOf(req)), conversation: req.routeParams?.id, ...(withSeq && { seq: Number(req.routeParams?.seq) }) };
}

type InputOf<Command extends (req: PayloadRequest, input: never) => unknown> = Parameters<Command>[1];

/** The doors of conversations: each parses, calls and answers. */
export const conversationEndpoints: Endpoint[] = [
  { path: '/conversations', method: 'get', handler: async (req) => privateJson({ conversations: await conversationList(req, personOf(req)) }) },
  {
    path: '/conversations/search',
    method: 'get',
    handler: async (req) => privateJson(await searchMessages(req, personOf(req), String(req.query.q ?? '').slice(0, 200))),
  },
  {
    path: '/conversations/blocks',
    method: 'post',
    handler: async (req) => privateJson(await blockPerson(req, await inputOf<InputOf<typeof blockPerson>>(req))),
  },
  {
    path: '/conversations/:id',
    method: 'get',
    handler: async (req) => {
      const entry = await conversationEntry(req, personOf(req), idIn(req));
      if (!entry) throw notFound();
      return privateJson(entry);
    },
  },
  {
    path: '/conversations/:id/mute',
    method: 'post',
    handler: async (req) => privateJson(await muteConversation(req, await inputOf<InputOf<typeof muteConversation>>(req))),
  },
  {
    path: '/conversations/:id/messages',
    method: 'get',
    handler: async (req) => {
      const wish = { before: figureOf(req, 'before'), after: figureOf(req, 'after') };
      return privateJson(await messagePage(req, personOf(req), idIn(req), wish));
    },
  },
  {
    path: '/conversations/:id/changes',
    method: 'get',
    handler: async (req) =>
      privateJson(await changesSince(req, personOf(req), idIn(req), figureOf(req, 'since') ?? 0)),
  },
  {
    path: '/conversations/:id/messages',
    method: 'post',
    handler: async (req) => privateJson(await sendMessage(req, await inputOf<InputOf<typeof sendMessage>>(req))),
  },
  {
    path: '/conversations/:id/messages/:seq/previews',
    method: 'get',
    handler: async (req) => {
      const seq = Number(req.routeParams?.seq);
      if (!Number.isInteger(seq) || seq < 1 || seq > 999_999_999) throw notFound();
      return privateJson({ previews: await messagePreviews(req, personOf(req), { conversation: idIn(req), seq }) });
    },
  },
  {
    path: '/conversations/:id/messages/:seq',
    method: 'patch',
    handler: async (req) => privateJson(await editMessage(req, await inputOf<InputOf<typeof editMessage>>(req, true))),
  },
  {
    path: '/conversations/:id/messages/:seq',
    method: 'delete',
    handler: async (req) => privateJson(await deleteMessage(req, await inputOf<InputOf<typeof deleteMessage>>(req, true))),
  },
  {
    path: '/conversations/:id/read',
    method: 'post',
    handler: async (req) => privateJson(await readConversation(req, await inputOf<InputOf<typeof readConversation>>(req))),
  },
];
