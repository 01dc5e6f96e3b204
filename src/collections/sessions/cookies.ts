import type { Cookie } from '@mentora/platform/http';
import { displayCookie, formatDisplay } from '@mentora/ui/preferences';
import { visitorCookieName } from '../attempts/owner';
import { longestDays, sessionCookie } from './token';
import type { OpenedSession } from './commands/openSession';
import type { SignedIn } from './queries/personOfToken';

const day = 24 * 60 * 60;

/** What scripts of cached pages may know of who is signed in: enough for a header, nothing to prove. */
export const hintCookie = 'mentora-hint';
/** Language of the panel. */
const panelLanguageCookie = 'payload-lng';
/** Marks a device on which somebody has signed in, so that no notice is sent for it again. */
export const deviceCookie = 'mentora-device';

/** The cookies of a new log-in. */
export function signInCookies(session: OpenedSession): Cookie[] {
  return [
    { name: sessionCookie, value: session.token, maxAge: longestDays * day },
    { name: deviceCookie, value: session.deviceToken, maxAge: 400 * day },
    // What it led to is the person's now.
    { name: visitorCookieName, value: '', maxAge: 0 },
    ...hintCookies(session.user),
    ...displayCookies(session.user),
  ];
}

/** What follows the person's profile: set again when name, roles or language change. */
export function hintCookies(user: Pick<SignedIn, 'name' | 'roles' | 'locale'>): Cookie[] {
  // By the time a page tells one log-in from the next, of the same person too.
  const hint = Buffer.from(JSON.stringify({ name: user.name, roles: user.roles, at: Date.now() })).toString('base64url');
  return [
    { name: hintCookie, value: hint, maxAge: longestDays * day, httpOnly: false },
    { name: panelLanguageCookie, value: user.locale, maxAge: longestDays * day, httpOnly: false },
  ];
}

/** How the person wants pages to look, on a device that may not have known. */
export function displayCookies({ theme, contrast, textSize }: Pick<SignedIn, 'theme' | 'contrast' | 'textSize'>): Cookie[] {
  const value = formatDisplay({ theme, contrast, text: textSize });
  return [{ name: displayCookie, value, maxAge: 365 * day, httpOnly: false }];
}

/** Clears what a log-in has set. The device stays known. */
export function signOutCookies(): Cookie[] {
  return [
    { name: sessionCookie, value: '', maxAge: 0 },
    { name: hintCookie, value: '', maxAge: 0, httpOnly: false },
  ];
}
