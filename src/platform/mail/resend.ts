import { Resend } from 'resend';
import type { ResendSettings } from '../settings';
import type { CalendarPart } from './content';
import { listHeaders, RefusedForGood, type Provider } from './outgoing';

/** The mail itself is wrong: no later try is better. Everything else may be mended, there or in our settings. */
const final = new Set([400, 409, 422]);

/** So many calls at once: it takes few in a second. */
const lanes: Promise<unknown>[] = Array.from({ length: 10 }, () => Promise.resolve());
let turn = 0;

/** Makes a call once those before it in its lane are answered. */
function inLane<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  const lane = (turn += 1) % lanes.length;
  const answer = lanes[lane]!.then(call);
  lanes[lane] = answer.catch(() => undefined);
  return answer;
}

/** Resend. The key by which it tells a second call for a mail it took already is the mail's id. */
export function resend({ apiKey, baseUrl }: ResendSettings, from: string): Provider {
  const client = new Resend(apiKey, { baseUrl });
  return {
    name: 'resend',
    send: async (mail) => {
      const { id, to, subject, text, html, calendar } = mail;
      const { data, error } = await inLane(() =>
        client.emails.send(
          // The tag comes back with what Resend tells of the mail later.
          { from, to, subject, text, html, headers: listHeaders(mail), tags: [{ name: 'message', value: id }], ...(calendar && { attachments: [fileOf(calendar)] }) },
          { idempotencyKey: id, signal: AbortSignal.timeout(30_000) },
        ),
      );
      if (!error) return data.id;
      const problem = `${error.statusCode ?? ''} ${error.name}: ${error.message}`.trim();
      const wait = error.name === 'concurrent_idempotent_requests';
      throw final.has(error.statusCode ?? 0) && !wait ? new RefusedForGood(problem) : new Error(problem);
    },
  };
}

/** It takes files alone; calendars know the method by the type. */
function fileOf({ method, filename, content }: CalendarPart) {
  return { filename, content: Buffer.from(content), contentType: `text/calendar; charset=utf-8; method=${method}` };
}
