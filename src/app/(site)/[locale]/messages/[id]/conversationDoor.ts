import { Refused, Unreachable, type ConversationDoor, type Hearing, type Part } from '@mentora/ui/conversation';
import type * as OpenSocket from '@mentora/ui/socket';
import { answerOf, uploadFile } from '@mentora/ui/upload';
import type { Attachment, LinkPreview, Message } from '@mentora/platform/conversations';

/** After so long a phone has lost its network without noticing. */
const patience = 20_000;

type Socket = typeof OpenSocket;

interface Answered {
  ok?: unknown;
  error?: string;
}

/** A conversation's door to the server: its endpoints, and the page's socket where there is a connection. */
export function conversationDoor(conversation: string): ConversationDoor {
  let socket: Socket | undefined;

  async function fetchJson<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`/api/conversations/${conversation}/${path}`, {
      method,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
      cache: 'no-store',
      keepalive: method === 'POST',
    }).catch((cause: unknown) => {
      throw new Unreachable('no answer', { cause });
    });
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new Unreachable('half an answer', { cause });
    });
    return answerOf<Answer>(response.status, answer);
  }

  const said = (event: string, data: object) => socket?.say(event, { conversation, ...data }) ?? false;

  return {
    page: (wish) => fetchJson<Part>('GET', `messages?${new URLSearchParams(Object.entries(wish).map(([key, value]) => [key, String(value)]))}`),
    changes: (since) => fetchJson<Part>('GET', `changes?since=${since}`),
    send: async (clientId, text, attachments) => {
      const message = { clientId, text, attachments };
      const answer = (await socket?.ask('message', { conversation, ...message })) as Answered | undefined;
      if (answer?.error !== undefined && answer.error !== 'unexpected') throw new Refused(answer.error);
      // No answer says nothing of whether it is kept: by the same id it is the same message.
      return (answer?.ok as Message | undefined) ?? fetchJson<Message>('POST', 'messages', message);
    },
    upload: (file, progress) =>
      uploadFile<Attachment>(`/api/conversations/${conversation}/attachments?name=${encodeURIComponent(file.name.slice(-200))}`, file, { progress }),
    previews: async (seq) => (await fetchJson<{ previews: LinkPreview[] }>('GET', `messages/${seq}/previews`)).previews,
    fileAddress: (id) => `/api/conversations/${conversation}/attachments/${id}`,
    edit: (seq, text) => fetchJson<Message>('PATCH', `messages/${seq}`, { text }),
    remove: (seq) => fetchJson<Message>('DELETE', `messages/${seq}`),
    read: (seq) => {
      if (!said('read', { seq })) void fetchJson('POST', 'read', { seq }).catch(() => undefined);
    },
    typing: () => void said('typing', {}),
    here: (here) => void said('presence', { here }),
    listen: (hearing) => {
      let over = false;
      let stop: () => void = () => undefined;
      void import('@mentora/ui/socket').then(
        (loaded) => {
          if (over) return;
          socket = loaded;
          stop = listenTo(loaded, conversation, hearing);
        },
        () => hearing.connected(false),
      );
      return () => {
        over = true;
        stop();
      };
    },
  };
}

function listenTo({ onConnection, onSocket }: Socket, conversation: string, hearing: Hearing): () => void {
  const on = <Told extends { conversation: string }>(event: string, hear: (told: Told) => void) =>
    onSocket(event, (told) => {
      if (told && (told as Told).conversation === conversation) hear(told as Told);
    });
  const stops = [
    on<Message>('message', hearing.message),
    on<{ conversation: string; person: string; seq: number }>('read', ({ person, seq }) => hearing.read(person, seq)),
    on<{ conversation: string; person: string }>('typing', ({ person }) => hearing.typing(person)),
    on<{ conversation: string; person: string; here: boolean }>('presence', ({ person, here }) => hearing.presence(person, here)),
    on('members', () => hearing.members()),
    onConnection(hearing.connected),
  ];
  return () => stops.forEach((stop) => stop());
}
