/** A second node for the tests: it says where it listens, and notifies whom it is told to by its standard input. */
import { createInterface } from 'node:readline';
import { openPayload } from '../../scripts/openPayload';
import { startNode } from './node';
import { news } from './news';

const payload = await openPayload();
news.addTo(payload);
const { url } = await startNode(payload);
process.stdout.write(`listening ${url}\n`);

createInterface({ input: process.stdin }).on('line', (line) => {
  const [person = '', key = ''] = line.split(' ');
  void news.tell(payload, person, key).then(() => process.stdout.write(`notified ${key}\n`));
});
