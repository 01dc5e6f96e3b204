/** What the API answers: a body, or the words of what is wrong, in the person's language, with what a program reads of it. */
export type ApiAnswer<Body> =
  | { body: Body; problem?: undefined }
  | { problem: string; status?: number; error?: { code?: string } & Record<string, unknown>; body?: undefined };

/** Asks the API from a page of the panel. `failed`: the words where it cannot be reached. */
export async function askApi<Body>(method: string, address: string, body: unknown, failed: string): Promise<ApiAnswer<Body>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = (await response.json()) as Body & { errors?: { message: string; code?: string }[] };
    if (response.ok) return { body: answer };
    const { errors = [] } = answer;
    return { problem: errors.map(({ message }) => message).join(' ') || failed, status: response.status, error: errors[0] };
  } catch {
    return { problem: failed };
  }
}
