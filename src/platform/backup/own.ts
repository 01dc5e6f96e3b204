import { keysAsText } from '../crypto/keys';
import { settings } from '../settings';
import type { BackupOptions } from './makeBackup';
import { uploadsOf } from '../uploads/files';

/** What the settings say of a backup: of what, and by which passphrase. */
export async function ownBackup(): Promise<Pick<BackupOptions, 'url' | 'uploads' | 'keys' | 'passphrase'>> {
  const { databaseUrl, secret, encryptionKeys, push, backupPassphrase: passphrase } = settings();
  if (!databaseUrl || !secret || !encryptionKeys) throw new Error('A backup is made of a database that is open');
  const keys = { PAYLOAD_SECRET: secret, ENCRYPTION_KEYS: keysAsText(encryptionKeys), VAPID_PRIVATE_KEY: push?.vapidPrivateKey };
  return { url: databaseUrl, uploads: await uploadsOf(), keys, passphrase };
}
