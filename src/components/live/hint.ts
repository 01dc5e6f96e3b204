import { isLocale, type Locale } from '@mentora/platform/i18n';

/** What the hint cookie says of the person, for the header alone. It proves nothing. */
export interface Hint {
  name: string;
  roles: readonly string[];
}

/** Set where log-ins are made: `src/collections/sessions/cookies.ts`. */
const hintCookie = 'mentora-hint';

/** The language of the profile, which the panel's cookie carries: of use where somebody is signed in. */
export function profileLanguage(cookies: string): Locale | undefined {
  const language = /(?:^|; )payload-lng=(\w+)/.exec(cookies)?.[1];
  return parseHint(cookies) && isLocale(language) ? language : undefined;
}

/** The hint as it lies in a text of cookies: another log-in's is another. */
export function rawHint(cookies: string): string | undefined {
  return new RegExp(`(?:^|; )${hintCookie}=([\\w-]+)`).exec(cookies)?.[1];
}

/** Forgets on this device that somebody is signed in. */
export function dropHint(): void {
  document.cookie = `${hintCookie}=; Path=/; Max-Age=0`;
}

/** The hint in a text of cookies, or nothing where there is none that can be read. */
export function parseHint(cookies: string): Hint | null {
  const value = rawHint(cookies);
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
