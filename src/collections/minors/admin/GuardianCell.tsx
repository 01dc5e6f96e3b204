import type { DefaultServerCellComponentProps } from 'payload';
import { awaitedGuardian } from '../queries/waitingForGuardian';

/** In the list of people: the guardian for whom an account waits, masked. */
export async function GuardianCell({ payload, rowData, i18n }: Pick<DefaultServerCellComponentProps, 'payload' | 'rowData' | 'i18n'>) {
  const address = await awaitedGuardian({ payload }, String((rowData as { id: string }).id));
  if (!address) return null;
  const text = i18n.t as unknown as (key: string, values: Record<string, string>) => string;
  return <span>{text('mentora:guardianAwaited', { address })}</span>;
}
