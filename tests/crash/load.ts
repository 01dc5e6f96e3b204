import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPage, type Page } from '../realtime/clients';
import type { TestPerson } from '../support/people';
import type { Fleet } from './fleet';

/** Longest that a page waits for an answer before it asks again, elsewhere. */
const patience = 10_000;

/** A message as who wrote it knows it. */
export interface Written {
  author: string;
  conversation: string;
  text: string;
}

/** Does something at a web node that is up, again and again until it is answered. */
async function untilAnswered<Answer>(fleet: Fleet, ask: (url: string) => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const urls = fleet.urls();
    const url = urls[Math.floor(Math.random() * urls.length)];
    try {
      if (url) return await ask(url);
    } catch {
      // A node that was killed, or an answer that was lost.
    }
    await sleep(100);
  }
}

/**
 * Writes messages one after the other, each again until it is acknowledged (`heard`), as a page does: with the same id. After
 * the message `cutAt`, its answer is thrown away and the node is killed that gave it.
 */
export async function talk(
  fleet: Fleet,
  { author, conversation, count, heard, cutAt }: { author: TestPerson; conversation: string; count: number; heard: () => void; cutAt?: number },
): Promise<Written[]> {
  const written: Written[] = [];
  let page: (Page & { url: string }) | undefined;
  for (let number = 0; number < count; number += 1) {
    const message = { conversation, clientId: randomUUID(), text: `${author.name}: ${number}` };
    let cut = number === cutAt;
    await untilAnswered(fleet, async (url) => {
      if (!page?.socket.connected) page = { ...(await openPage(url, author)), url };
      const answer = (await page.socket.timeout(patience).emitWithAck('message', message)) as { ok?: unknown; error?: string };
      if (cut) {
        cut = false;
        fleet.kill(page);
        page.socket.disconnect();
        throw new Error('The answer is lost.');
      }
      if (!answer.ok) throw new Error(`The message is refused: ${answer.error}`);
    });
    heard();
    written.push({ author: author.id, conversation, text: message.text });
  }
  page?.socket.disconnect();
  return written;
}

/** Rings bells one after the other, each again until it is answered, and answers which. */
export async function ringBells(fleet: Fleet, bells: readonly string[], people: readonly string[]): Promise<void> {
  for (const bell of bells) {
    await untilAnswered(fleet, async (url) => {
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify({ bell, people }), signal: AbortSignal.timeout(patience) });
      if (!answer.ok) throw new Error(`The bell is refused: ${answer.status}`);
    });
  }
}
