/** Next calls this once in each process, before the first page: the chores begin where this process has them. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { settings } = await import('@mentora/platform/settings');
  if (!settings().roles.includes('worker')) return;
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const { startChores } = await import('@mentora/platform/chores');
  startChores(await getPayload({ config }));
}
