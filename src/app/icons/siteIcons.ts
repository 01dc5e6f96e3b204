import { createHash } from 'node:crypto';
import type { Metadata } from 'next';
import { defaultAccent } from '@mentora/ui';
import type { SiteSettings } from '@/app/siteSettings';
import type { IconFile } from './drawIcon';

type Look = Pick<SiteSettings, 'accent' | 'logo'>;

/** A word for the look of the icons: their address changes with it, since browsers keep them long. */
export function iconVersion({ accent, logo }: Look): string | undefined {
  if (!logo && (accent ?? defaultAccent).toLowerCase() === defaultAccent) return undefined;
  return createHash('sha256').update(`${accent} ${logo?.file}`).digest('hex').slice(0, 12);
}

/** The address of an icon: Mentora's own lie ready, an organisation's is drawn when it is asked for. */
export function iconAddress(file: IconFile, look: Look): string {
  const version = iconVersion(look);
  return version ? `/signe/${version}/${file}` : `/icons/${file}`;
}

/** The icons of every page. */
export function pageIcons(look: Look): Metadata['icons'] {
  const icon = look.logo
    ? { url: iconAddress('192.png', look), type: 'image/png' }
    : { url: iconAddress('sign.svg', look), type: 'image/svg+xml' };
  return { icon, apple: iconAddress('apple.png', look) };
}
