import pg from 'pg';
import { isStopping } from './stopping';

/** A pool that survives its database: a connection that breaks, idle or at work, is replaced at the next use. */
class SteadyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options);
    // Without a listener the first broken connection would end the process.
    this.on('error', (error) => {
      if (!isStopping()) console.error(`A connection to the database broke: ${error.message}`);
    });
    // One at work has no listener of the pool's; whoever waits for its answer gets the error anyway.
    this.on('connect', (client) => client.on('error', () => undefined));
  }
}

/** The database driver as Payload gets it. */
export const steadyPg = { ...pg, Pool: SteadyPool };
