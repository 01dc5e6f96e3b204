import { expect, it } from 'vitest';

import { testPlatform } from '../support/platform';

it('what Payload sends is a mail like every other, kept where there is no mail server', async () => {
  const { payload, db } = await testPlatform();
  await payload.sendEmail({
    to: ['ada@example.org', { name: 'Bob', address: 'bob@example.org' }],
    subject: 'Un mot',
    html: '<p>Bonjour <b>vous</b></p>',
  });
  const { rows } = await db.query<{ to: string; status: string; subject: string; text: string }>(
    'SELECT address AS "to", status, subject, text FROM message_log ORDER BY address',
  );
  expect(rows.map(({ to, status, subject }) => [to, status, subject])).toEqual([
    ['ada@example.org', 'kept', 'Un mot'],
    ['bob@example.org', 'kept', 'Un mot'],
  ]);
  expect(rows[0]?.text).toMatch(/^Bonjour vous\n/);
});
