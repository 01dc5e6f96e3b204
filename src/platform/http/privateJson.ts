/** An answer for one person: no cache keeps it. */
export function privateJson(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } });
}
