/** Tells people of a report that is handled, as a command of the site does; answers when that was asked for. */
import { inTransaction } from '@mentora/platform';
import { notify } from '@mentora/platform/notifications';
import { registriesOf } from '../../src/platform/registries';
import { createLocalReq } from 'payload';
import { openPayload } from '../../scripts/openPayload';

interface Task {
  people: string[];
  report: string;
  key: string;
}

const payload = await openPayload();
const type = registriesOf(payload.config).notificationTypes.find(({ name }) => name === 'report.handled')!;

async function tell({ people, report, key }: Task): Promise<void> {
  const asked = Date.now();
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () => notify(req, { type, to: people, data: { report }, key: `bench ${key}` }));
  process.send!([asked]);
}

process.on('message', (task: Task) => void tell(task));
process.send!([]);
