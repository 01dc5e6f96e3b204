import { createLocalReq, type EmailAdapter } from 'payload';
import { sendMail } from './send';

/** What Payload or somebody's plugin sends by `payload.sendEmail` leaves by the same door as every other mail. */
export const mailAdapter: EmailAdapter<void> = ({ payload }) => ({
  name: 'mentora',
  // The door has its own sender, from the settings.
  defaultFromName: 'Mentora',
  defaultFromAddress: 'mentora@localhost',
  async sendEmail({ to = [], subject = '', html, text }) {
    const req = await createLocalReq({}, payload);
    // A mail has the organisation's own letterhead: what comes in is its words.
    const words = String(text ?? html ?? '').replace(text ? /\r/g : /<[^>]*>|\r/g, '');
    const paragraphs = words.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter(Boolean);
    for (const one of [to].flat()) {
      const address = typeof one === 'string' ? one : 'address' in one ? one.address : undefined;
      if (address) await sendMail(req, { to: address, kind: 'payload', subject, paragraphs, locale: 'fr' });
    }
  },
});
