import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { askNumber } from './commands/askNumber';
import { confirmNumber } from './commands/confirmNumber';

const part = 'phone';
const forTwilio = 'An empty answer. For Twilio alone: signed by its token.';

export const phoneDocs: ApiDoc[] = [
  { endpoint: 'GET /api/phone', part, summary: 'Read one’s number', answers: 'The verified number, and the one that waits for its code.' },
  { endpoint: 'POST /api/phone', part, summary: 'Have a code sent to a number', body: bodyOf(askNumber), answers: 'The number that it goes to.' },
  { endpoint: 'POST /api/phone/confirm', part, summary: 'Verify a number by its code', body: bodyOf(confirmNumber), answers: 'The verified number.' },
  { endpoint: 'DELETE /api/phone', part, summary: 'Have one’s number forgotten', answers: 'That there is none.' },
  { endpoint: 'POST /api/webhooks/twilio/status', part, summary: 'Take what became of a message', answers: forTwilio, type: 'text/xml' },
  { endpoint: 'POST /api/webhooks/twilio/inbound', part, summary: 'Take what somebody has answered', answers: forTwilio, type: 'text/xml' },
];
