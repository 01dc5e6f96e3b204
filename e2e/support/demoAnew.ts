import { cp } from 'node:fs/promises';
import type { Pool } from 'pg';
import { sqlStateOf } from '../../src/platform/command/databaseErrors';
import { restoreDemo } from '../../tests/support/keptDemo';
import type { Site } from '../../tests/support/site';
import { saveSettings } from './asProgram';

interface Anew {
  site: Site;
  db: Pool;
  /** The files of the demo as it was made. */
  files: string;
}

/**
 * Gives a site that goes on running its demo as it was made: a new site takes ten seconds and has yet to load each page.
 * Nobody may be looking at it meanwhile.
 */
export async function demoAnew({ site, db, files }: Anew): Promise<void> {
  await restore(db);
  // The pages that the site keeps are forgotten, for its settings are saved.
  await Promise.all([saveSettings(site.url), cp(files, site.data, { recursive: true, force: false })]);
  // Without the traces of who saved them.
  await restore(db);
}

/** A deadlock, and a lock that was not to be had in time. */
const busy = ['40P01', '55P03'];

/** The site works on by itself, and may hold a table: then it is let go on first. */
async function restore(db: Pool): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await db.query(restoreDemo);
      return;
    } catch (error) {
      if (!busy.includes(sqlStateOf(error) ?? '') || tries === 20) throw error;
    }
  }
}
