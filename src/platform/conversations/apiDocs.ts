import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { blockPerson } from './commands/blockPerson';
import { editMessage } from './commands/editMessage';
import { muteConversation } from './commands/muteConversation';
import { readConversation } from './commands/readConversation';
import { sendMessage } from './commands/sendMessage';
import { reportMessage } from './reports/reportMessage';

const part = 'conversations';

/** The doors of conversations are for people who sign in: no key opens them. */
export const conversationDocs: ApiDoc[] = [
  { endpoint: 'GET /api/conversations', part, summary: 'List one’s conversations', answers: 'Each with its members, its last message and how many are unread.' },
  {
    endpoint: 'GET /api/conversations/search',
    part,
    summary: 'Search one’s conversations',
    query: { q: 'The words to look for.' },
    answers: 'The messages that were found.',
  },
  { endpoint: 'POST /api/conversations/blocks', part, summary: 'Block somebody, or no longer', body: bodyOf(blockPerson), answers: 'Whether the person is blocked now.' },
  {
    endpoint: 'GET /api/conversations/:id/messages',
    part,
    summary: 'Read messages',
    query: { before: 'Those before this place.', after: 'Those after this place.' },
    answers: 'A page of messages, in order.',
  },
  {
    endpoint: 'GET /api/conversations/:id/changes',
    part,
    summary: 'Catch up',
    query: { since: 'The last change that one knows.' },
    answers: 'What was written, changed and deleted since.',
  },
  {
    endpoint: 'POST /api/conversations/:id/messages',
    part,
    summary: 'Send a message',
    body: bodyOf(sendMessage, ['conversation']),
    answers: 'The message. Sent again with the same `clientId` it is the same one.',
  },
  {
    endpoint: 'PATCH /api/conversations/:id/messages/:seq',
    part,
    summary: 'Change a message of one’s own',
    body: bodyOf(editMessage, ['conversation', 'seq']),
    answers: 'The message.',
  },
  { endpoint: 'GET /api/conversations/:id/messages/:seq/previews', part, summary: 'See what the pages say of themselves that a message links to', answers: 'Title and description of each under `previews`; of three links at most, and none where previews are switched off.' },
  { endpoint: 'DELETE /api/conversations/:id/messages/:seq', part, summary: 'Delete a message of one’s own', answers: 'The message, without its text.' },
  {
    endpoint: 'POST /api/conversations/:id/read',
    part,
    summary: 'Say how far one has read',
    body: bodyOf(readConversation, ['conversation']),
    answers: 'How far one has read.',
  },
  { endpoint: 'GET /api/conversations/:id', part, summary: 'Read about a conversation', answers: 'As in the list.' },
  {
    endpoint: 'POST /api/conversations/:id/mute',
    part,
    summary: 'Be told of a conversation, or no longer',
    body: bodyOf(muteConversation, ['conversation']),
    answers: 'Whether it is muted now.',
  },
  {
    endpoint: 'POST /api/conversations/:id/attachments',
    part,
    summary: 'Hand over a file for a message',
    query: { name: 'What it is called.' },
    answers: 'Its id, to be sent with a message. The body of the request is the file: a picture or a PDF.',
  },
  {
    endpoint: 'GET /api/conversations/:id/attachments/:file',
    part,
    summary: 'Read a file of a message',
    answers: 'The file.',
    type: 'application/octet-stream',
  },
  {
    endpoint: 'POST /api/conversations/:id/reports',
    part,
    summary: 'Report a message',
    body: bodyOf(reportMessage, ['conversation']),
    answers: 'The id of the report.',
  },
  { endpoint: 'GET /api/conversation-reports', part, summary: 'List reported messages', answers: 'Each with its reason and state, and nothing that was written.' },
  {
    endpoint: 'POST /api/conversation-reports/:id/extract',
    part,
    summary: 'Read the extract of a report',
    answers: 'The messages that the member has chosen to show. That they were read is written to the audit log.',
  },
  {
    endpoint: 'POST /api/conversation-reports/:id/files/:file',
    part,
    summary: 'Read a file of the extract of a report',
    answers: 'The file. That it was read is written to the audit log.',
    type: 'application/octet-stream',
  },
  { endpoint: 'POST /api/conversation-reports/:id/close', part, summary: 'Close a report', answers: 'Its state.' },
];
