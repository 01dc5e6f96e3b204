/** What the hint cookie says of the person, for the header alone. It proves nothing. */
export interface Hint {
  name: string;
  roles: readonly string[];
}

/** Set where log-ins are made: `src/collections/sessions/cookies.ts`. */
const hintCookie = 'mentora-hint';

/** The hint in a text of cookies, or nothing where there is none that can be read. */
export function parseHint(cookies: string): Hint | null {
  const value = new RegExp(`(?:^|; )${hintCookie}=([\\w-]+)`).exec(cookies)?.[1];
  if (!value) return null;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0));
    const hint = JSON.parse(text) as Partial<Hint>;
    return Array.isArray(hint.roles) ? { name: String(hint.name ?? ''), roles: hint.roles.map(String) } : null;
  } catch {
    return null;
  }
}
