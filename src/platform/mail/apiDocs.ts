import type { ApiDoc } from '../openapi/definitions';

const part = 'message-log';

export const mailDocs: ApiDoc[] = [
  { endpoint: 'GET /api/message-log/csv', part, summary: 'Export the log of messages', answers: 'All of it, a row each.', type: 'text/csv' },
  { endpoint: 'POST /api/message-log/:id/send-again', part, summary: 'Send a message again that has failed', answers: 'That it waits to be sent.' },
  {
    endpoint: 'GET /api/opened/:token',
    part,
    summary: 'Fetch the picture by which a mail tells that it was opened',
    answers: 'A dot, whatever the token. It is in mails to those alone who agree to that.',
    type: 'image/gif',
  },
  {
    endpoint: 'POST /api/webhooks/resend',
    part,
    summary: 'Take what Resend tells of a mail',
    answers: 'That it was taken. For Resend alone: signed by Standard Webhooks.',
  },
];
