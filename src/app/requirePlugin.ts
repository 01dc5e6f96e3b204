import config from '@payload-config';
import { notFound } from 'next/navigation';
import { registriesOf } from '@mentora/platform';

/** The page is a plugin's: without the plugin there is none. */
export async function requirePlugin(key: string): Promise<void> {
  if (!registriesOf(await config).plugins.includes(key)) notFound();
}
