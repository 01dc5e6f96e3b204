/** A cookie to set. `maxAge` 0 clears it. */
export interface Cookie {
  name: string;
  value: string;
  /** Seconds. */
  maxAge: number;
  /** Kept from scripts unless told. */
  httpOnly?: boolean;
}

/** What every cookie of the site has in common; `Secure` follows the public address, for plain http drops it. */
export function cookieOptions(url: string, { maxAge, httpOnly = true }: Pick<Cookie, 'maxAge' | 'httpOnly'>) {
  return { path: '/', maxAge, httpOnly, sameSite: 'lax', secure: url.startsWith('https:') } as const;
}

/** A cookie as the value of a `Set-Cookie` header. Values are tokens and base64url: nothing to escape. */
export function setCookieHeader(url: string, cookie: Cookie): string {
  const { path, maxAge, httpOnly, secure } = cookieOptions(url, cookie);
  const flags = [httpOnly && 'HttpOnly', secure && 'Secure'].filter(Boolean);
  return [`${cookie.name}=${cookie.value}`, `Path=${path}`, `Max-Age=${maxAge}`, 'SameSite=Lax', ...flags].join('; ');
}

/** The value of a cookie that a request carries. */
export function readCookie(headers: Pick<Headers, 'get'>, name: string): string | undefined {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=') || undefined;
  }
  return undefined;
}
