import { bodyOf, type ApiDoc } from '../openapi/definitions';
import { addDevice } from './commands/addDevice';

const part = 'push';
const answers = 'The public key of the site, how many devices are told, and whether this one is.';

export const pushDocs: ApiDoc[] = [
  { endpoint: 'GET /api/push', part, summary: 'See whether this device is told', answers },
  { endpoint: 'POST /api/push', part, summary: 'Have this device told', body: bodyOf(addDevice), answers },
  { endpoint: 'DELETE /api/push', part, summary: 'Have this device told no longer', answers },
];
