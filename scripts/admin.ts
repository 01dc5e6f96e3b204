/**
 * `npm run admin`: makes an administrator, or gives somebody who has an account the role and a new password.
 * `npm run admin -- --email a@b.org --name "Ada"` asks for the password alone; without a terminal, what is not given
 * is read from standard input, a line each: address, name, password.
 */
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runDoor, StartError } from '@mentora/platform/runtime';
import { MentoraError } from '@mentora/platform';
import { bringUpToDate } from './bringUpToDate';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const { values: given } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const ask = asker();
  const email = given.email ?? (await ask('E-mail address: '));
  const name = given.name ?? (await ask('Name: '));
  const password = await ask('Password: ', true);
  ask.close();

  await bringUpToDate(door, await door.openDatabase());
  const [{ openPayload }, { appointAdministrator }] = await Promise.all([
    import('./openPayload'),
    import('@/collections/users/commands/appointAdministrator'),
  ]);
  const payload = await openPayload();
  try {
    const outcome = await appointAdministrator(payload, { email, name, password });
    door.log(outcome === 'made' ? `${email} is an administrator.` : `${email} is an administrator, with this password.`);
  } catch (error) {
    throw error instanceof MentoraError ? await inWords(error) : error;
  } finally {
    await payload.destroy();
  }
});

/** Asks at the terminal, a password without showing it; or reads lines where there is no terminal. */
function asker() {
  const terminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, output: terminal ? process.stdout : undefined, terminal });
  const arrived = lines[Symbol.asyncIterator]();
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ask = async (question: string, secret = false): Promise<string> => {
    lines.setPrompt(terminal ? question : '');
    lines.prompt();
    // Readline shows each key by this undocumented but long-lived method. The secret is the last question.
    if (secret) Object.assign(lines, { _writeToOutput: () => undefined });
    const { value, done } = await arrived.next();
    if (terminal && secret) process.stdout.write('\n');
    if (done) throw new StartError(`No answer to "${question.trim()}".`);
    return value;
  };
  return Object.assign(ask, { close: () => lines.close() });
}

async function inWords(error: MentoraError): Promise<StartError> {
  const { messagesOf } = await import('@/app/messages');
  const { errors } = await messagesOf('en');
  const wrong = Object.entries(error.details.fields ?? { '': error.code });
  return new StartError(wrong.map(([field, code]) => `${field} ${String(errors[code] ?? code)}`.trim()).join('\n'));
}
