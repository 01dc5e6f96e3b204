import { checkHealth } from '@mentora/platform/runtime/health';
import { migrations } from '@/migrations';

export const dynamic = 'force-dynamic';

/** 200 while this process can serve, else 503 with what is wrong; for load balancers and people who watch. */
export async function GET(): Promise<Response> {
  const health = await checkHealth(migrations.map(({ name }) => name));
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
