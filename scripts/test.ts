import { readArguments, UsageError } from './test/arguments';
import { stopChildren } from './test/child';
import { Suite } from './test/suite';

/** `npm test`: everything, or the part that is named. docs/testing.md explains it. */
async function main(): Promise<number> {
  const suite = new Suite(readArguments(process.argv.slice(2)));
  const stop = (signal: NodeJS.Signals) => {
    console.log('\nStopping …');
    void suite.stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await suite.run();
  } finally {
    await stopChildren();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
