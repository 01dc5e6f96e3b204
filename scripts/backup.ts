/** `npm run backup -- FILE`: writes database, uploaded files and keys to one file, also while Mentora runs. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup, ownBackup } from '@mentora/platform/backup';
import { runDoor, StartError } from '@mentora/platform/runtime';
import { settings } from '@mentora/platform/settings';

await runDoor(path.resolve(import.meta.dirname, '..'), async (door) => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new StartError('Into which file? For example: npm run backup -- mentora.zip');
  // npm runs us in the project's folder, and says in which it was called.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (existsSync(file)) throw new StartError(`${file} is there already: choose another name.`);
  if (!existsSync(path.dirname(file))) throw new StartError(`There is no folder ${path.dirname(file)}.`);
  await door.openDatabase();
  const { bytes, rows, files } = await makeBackup({ ...(await ownBackup()), file, signal: door.stop.signal });
  door.log(`${file}: ${rows} rows and ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`);
  if (!settings().backupPassphrase) {
    door.log('The keys of private messages lie in it as they are: whoever has it reads everything. To put them behind a');
    door.log('passphrase, set MENTORA_BACKUP_PASSPHRASE.');
  }
});
