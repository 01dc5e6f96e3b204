/** What a door answered: what it said, or the error with its code; neither where nobody answered. */
export interface Answered<Said> {
  said: Said | null;
  error: ({ code: string } & Record<string, unknown>) | null;
}

interface Asking {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: object;
  signal?: AbortSignal;
  /** Goes on when the page is left. */
  keepalive?: boolean;
}

/** Asks a door of the site. It throws nothing: who has no network is told by an empty answer. */
export async function askSite<Said>(address: string, { method = 'GET', body, ...rest }: Asking = {}): Promise<Answered<Said>> {
  try {
    const headers = { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) };
    const answer = await fetch(address, { method, headers, body: body && JSON.stringify(body), ...rest });
    const said = (await answer.json().catch(() => null)) as (Said & { errors?: ({ code: string } & Record<string, unknown>)[] }) | null;
    if (answer.ok) return { said, error: null };
    return { said: null, error: said?.errors?.[0] ?? { code: 'unexpected' } };
  } catch {
    return { said: null, error: null };
  }
}
