import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { lookupPublic, refuseLiteral } from '../../http/publicAddress';

interface Letter {
  headers: Record<string, string>;
  body: string;
  /** Milliseconds that it may take in all. */
  patience: number;
  signal: AbortSignal;
}

/** What came of one try. */
export interface Outcome {
  /** The status of the answer; null where there was none. */
  code: number | null;
  milliseconds: number;
  /** What went wrong, with nothing of what the other side said. */
  problem: string | null;
}

/**
 * Posts once, to an address of the public internet, over a connection of its own. It follows no redirect and reads
 * nothing of the answer but its status.
 */
export async function post(address: string, { headers, body, patience, signal }: Letter): Promise<Outcome> {
  const began = performance.now();
  const outcome = (code: number | null, problem: string | null): Outcome => ({
    code,
    milliseconds: Math.round(performance.now() - began),
    problem,
  });
  const late = AbortSignal.timeout(patience);
  try {
    const code = await statusOf(new URL(address), headers, body, AbortSignal.any([late, signal]));
    const well = code >= 200 && code < 300;
    return outcome(code, well ? null : code >= 300 && code < 400 ? 'redirect' : 'status');
  } catch (error) {
    if (late.aborted) return outcome(null, 'timeout');
    if (signal.aborted) throw error;
    const { code, name } = error as { code?: string; name: string };
    return outcome(null, code ?? name);
  }
}

function statusOf(url: URL, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<number> {
  refuseLiteral(url.hostname);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Mentora' },
        lookup: lookupPublic,
        agent: false,
        signal,
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        // However much it says, and however slowly.
        answer.destroy();
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
