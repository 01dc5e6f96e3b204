import type { Instrumentation } from 'next';

/** Next calls this once in each process, before the first page: what is not asked for by a page begins here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { settings } = await import('@mentora/platform/settings');
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const { startRealtime } = await import('@mentora/platform/realtime');
  const { logInsOf } = await import('@/collections/sessions/logIns');
  const payload = await getPayload({ config });
  await startRealtime(payload, logInsOf(payload));
  if (!settings().roles.includes('worker')) return;
  const { startWorker } = await import('@mentora/platform/jobs');
  await startWorker(payload);
}

/** Writes what a person sees of an error (its digest) beside the request in which it happened. */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }, { routePath }) => {
  const digest = (error as { digest?: string }).digest;
  // The error itself stands on the console already, by Next.
  process.stdout.write(
    `${JSON.stringify({ level: 50, time: Date.now(), requestId: headers['x-request-id'], digest, route: routePath, msg: 'A page could not be made' })}\n`,
  );
};
