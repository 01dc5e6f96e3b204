/** Opens the embedded database of the folder given as argument, says where it lies, and waits to be killed. */
import { openEmbedded } from './embedded';

const database = await openEmbedded({ dataDir: process.argv[2] ?? '' });
process.stdout.write(`${database.clusterDir}\n`);
