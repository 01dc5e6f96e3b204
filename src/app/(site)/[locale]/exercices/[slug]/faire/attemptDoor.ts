import { Refused, Unreachable, type AttemptSummary, type PlayerDoor, type Verdict } from '@mentora/ui/player';

/** After so long a phone has lost its network without noticing. */
const patience = 20_000;

interface Refusal {
  errors?: { data?: { code?: string }; code?: string }[];
}

/** The player's door to the server: the endpoints of one attempt. */
export function attemptDoor(attempt: string, locale: string): PlayerDoor {
  async function post<Answer>(path: string, body: object, keepalive = false): Promise<Answer> {
    const response = await fetch(`/api/attempts/${attempt}/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, locale }),
      signal: AbortSignal.timeout(patience),
      keepalive,
    }).catch((cause: unknown) => {
      throw new Unreachable('no answer', { cause });
    });
    if (response.status >= 500) throw new Unreachable(`status ${response.status}`);
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new Unreachable('half an answer', { cause });
    });
    if (!response.ok) throw new Refused(codeOf(answer as Refusal));
    return answer as Answer;
  }

  return {
    answer: (step, { key, response }) => post<Verdict>('answers', { step, response, key }),
    // Where one is is told on the way: if it gets lost, the next step tells it again.
    move: (position) => void post('position', { position }, true).catch(() => undefined),
    finish: () => post<AttemptSummary>('finish', {}),
  };
}

function codeOf({ errors }: Refusal): string {
  return errors?.[0]?.data?.code ?? errors?.[0]?.code ?? 'other';
}
