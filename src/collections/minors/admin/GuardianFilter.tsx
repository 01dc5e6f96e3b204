import { may } from '@mentora/access';
import type { ServerProps } from 'payload';
import { waitingForGuardian } from '../queries/waitingForGuardian';
import '@mentora/ui/panel.css';

/** Above the list of people: how many accounts wait for a guardian, and the way to those alone. Nothing where none does. */
export async function GuardianFilter({ payload, i18n, user, searchParams }: Pick<ServerProps, 'payload' | 'i18n' | 'user' | 'searchParams'>) {
  if (!may('person.grantRole', user ?? null)) return null;
  const count = (await waitingForGuardian({ payload })).length;
  const isOn = searchParams?.guardian === 'awaited';
  if (count === 0 && !isOn) return null;
  const text = i18n.t as unknown as (key: string, values?: Record<string, number>) => string;
  const list = `${payload.config.routes.admin}/collections/users`;
  return (
    <p>
      {text('mentora:guardianWaiting', { count })}{' '}
      <a href={isOn ? list : `${list}?guardian=awaited`}>{text(isOn ? 'mentora:guardianEverybody' : 'mentora:guardianOnly')}</a>
    </p>
  );
}
