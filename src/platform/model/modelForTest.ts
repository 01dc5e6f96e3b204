import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { completeSettings } from '../settings';

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { role: string; content: string }[] };
}

/** A server that speaks the protocol of a model, as the settings lead to it. */
export interface ModelStand {
  url: string;
  /** What it was asked, the first question first. */
  asked: Asked[];
  /** How it answers from now on. */
  answer: (response: ServerResponse) => void;
  stop: () => Promise<void>;
}

/** Answers by a text, as a model does. */
export const saying =
  (content: string | null, finish_reason = 'stop') =>
  (response: ServerResponse): void =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }] }));

const names = ['MENTORA_MODEL_URL', 'MENTORA_MODEL_NAME', 'MENTORA_MODEL_KEY', 'MENTORA_MODEL_SECONDS'] as const;

/** Starts one, with the settings that lead to it; stopped, there is no model any more. */
export async function modelStand(more: Partial<Record<(typeof names)[number], string>> = {}): Promise<ModelStand> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      stand.asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(body) as Asked['body'] });
      stand.answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const stand: ModelStand = {
    url,
    asked: [],
    answer: saying('…'),
    stop: async () => {
      completeSettings(Object.fromEntries(names.map((name) => [name, ''])));
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  completeSettings({ MENTORA_MODEL_URL: url, MENTORA_MODEL_NAME: 'some-model', ...more });
  return stand;
}
