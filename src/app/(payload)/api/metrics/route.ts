import config from '@payload-config';
import { mayRead, metricsText } from '@mentora/platform/metrics';
import { getPayload } from 'payload';
import { notFound, signInFirst } from '@mentora/platform';
import { settings } from '@mentora/platform/settings';
import { answerError } from '../answerError';

export const dynamic = 'force-dynamic';

/** The figures of this process for Prometheus, for who has the token of MENTORA_METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = settings();
  if (!metricsToken) return answerError(notFound(), request);
  if (!mayRead(request.headers.get('authorization'), metricsToken)) return answerError(signInFirst(), request);
  const { text, type } = await metricsText(await getPayload({ config }));
  return new Response(text, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}
