import { settings } from '../settings';
import type { Provider } from './outgoing';
import { resend } from './resend';
import { smtp } from './smtp';

/** Who carries mails by the settings; nobody: they are kept to be read. */
export function provider(): Provider | undefined {
  const { resend: service, smtp: server, mailFrom } = settings();
  if (service) return resend(service, mailFrom);
  return server && smtp(server, mailFrom);
}
