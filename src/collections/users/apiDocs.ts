import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { makeFirstAdministrator } from './commands/makeFirstAdministrator';
import { register } from './commands/register';
import { requestPasswordLink } from './commands/requestPasswordLink';
import { signIn } from './commands/signIn';

const part = 'users';
const ofDevice = ['device', 'address'];
const signedIn = 'The person, and the token of the log-in, which the cookie has too.';
const words = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names.slice(0, 1),
});

export const accountDocs: ApiDoc[] = [
  { endpoint: 'GET /api/access', part, summary: 'See what one may do', answers: 'For each collection and global, which operations.' },
  { endpoint: 'POST /api/users/login', part, summary: 'Sign in', body: bodyOf(signIn, ofDevice), answers: signedIn },
  { endpoint: 'POST /api/users/logout', part, summary: 'Sign out', query: { allSessions: 'true: on every device.' }, answers: 'That it is done.' },
  { endpoint: 'GET /api/users/me', part, summary: 'See who is signed in', answers: 'The person, or null.' },
  { endpoint: 'POST /api/users/refresh-token', part, summary: 'Go on being signed in', answers: 'The person, and until when.' },
  { endpoint: 'POST /api/users/forgot-password', part, summary: 'Ask for a mail to choose another password', body: bodyOf(requestPasswordLink, ofDevice), answers: 'The same whether or not anybody has the address.' },
  {
    endpoint: 'POST /api/users/reset-password',
    part,
    summary: 'Choose another password',
    body: words('token', 'password'),
    answers: signedIn,
  },
  { endpoint: 'POST /api/users/verify/:id', part, summary: 'Confirm an address by the code of a mail', answers: 'The address that is confirmed.' },
  { endpoint: 'GET /api/users/init', part, summary: 'See whether the site has an administrator', answers: 'Whether it has.' },
  { endpoint: 'POST /api/users/first-register', part, summary: 'Make the first administrator, by the code of the console', body: bodyOf(makeFirstAdministrator, ofDevice), answers: signedIn },
  { endpoint: 'POST /api/users/register', part, summary: 'Make an account', body: bodyOf(register, ofDevice), answers: signedIn },
  { endpoint: 'POST /api/users/password-strength', part, summary: 'Judge a password', body: words('password', 'name', 'email'), answers: 'How good it is, and what would make it better.' },
  { endpoint: 'POST /api/users/unlock', part, summary: 'Lift the limits that tries have set on an address', body: words('email'), answers: 'That it is done.' },
  { endpoint: 'GET /api/users/me/data', part, summary: 'Take one’s data away', answers: 'Everything that is held of the person.' },
  { endpoint: 'GET /api/users/me/archive', part, summary: 'Take one’s data and files away', answers: 'A page to read, the same as JSON, and the files; 409 where it has to be made first.', type: 'application/zip' },
  { endpoint: 'POST /api/users/me/archive', part, summary: 'Have a large archive of one’s data made', answers: 'How far it is.' },
  { endpoint: 'GET /api/users/me/archive/state', part, summary: 'See how far the archive is', answers: 'How many of how many files are in it, and whether it is ready; null where none was asked for.' },
  { endpoint: 'GET /api/users/:id/avatar', part, summary: 'Read the picture of a person', answers: 'The picture.', type: 'image/webp' },
];
