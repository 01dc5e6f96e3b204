import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { settleHeld } from './confirm/settleHeld';
import { chooseFrequency } from './commands/chooseFrequency';
import { chooseTimes } from './commands/chooseTimes';
import { markRead } from './commands/markRead';

const part = 'notifications';
const preferences = 'What is chosen, by category and channel, and when one is left alone.';

export const notificationDocs: ApiDoc[] = [
  {
    endpoint: 'GET /api/notifications/list',
    part,
    summary: 'List one’s notifications',
    query: { before: 'The id of the last one of the page before.', locale: 'fr, en or ar.' },
    answers: 'A page of notifications with their words, and how many are unread.',
  },
  { endpoint: 'GET /api/notifications/unread', part, summary: 'Count one’s unread notifications', answers: 'How many there are.' },
  { endpoint: 'POST /api/notifications/read', part, summary: 'Mark notifications as read', body: bodyOf(markRead), answers: 'How many are still unread.' },
  { endpoint: 'GET /api/notifications/preferences', part, summary: 'Read how one is told', answers: preferences },
  { endpoint: 'POST /api/notifications/preferences', part, summary: 'Choose how one is told of a category', body: bodyOf(chooseFrequency), answers: preferences },
  { endpoint: 'POST /api/notifications/times', part, summary: 'Choose when one is left alone', body: bodyOf(chooseTimes), answers: preferences },
  { endpoint: 'GET /api/notifications/held', part, summary: 'List what waits for a second look', answers: 'Each as it would arrive, and how many wait.' },
  { endpoint: 'POST /api/notifications/held', part, summary: 'Have what waits sent, or never', body: bodyOf(settleHeld), answers: 'How many were settled; 409 where somebody was quicker.' },
  {
    endpoint: 'GET /api/notifications/unsubscribe',
    part,
    summary: 'Open the link of a mail that asks to get no more',
    answers: 'A redirect to the page that asks.',
    type: 'text/html',
  },
  {
    endpoint: 'POST /api/notifications/unsubscribe',
    part,
    summary: 'Get no more mails of a category, by the signed link of a mail (RFC 8058)',
    answers: 'The category.',
  },
];
