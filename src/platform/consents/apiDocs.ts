import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { chooseConsent } from './commands/chooseConsent';

const part = 'consents';
const answers = 'Since when one agrees to each purpose, and the words that are agreed to, with their version.';

export const consentDocs: ApiDoc[] = [
  { endpoint: 'GET /api/consents', part, summary: 'Read what one agrees to', answers },
  { endpoint: 'POST /api/consents', part, summary: 'Agree to something, or no longer', body: bodyOf(chooseConsent), answers },
];
