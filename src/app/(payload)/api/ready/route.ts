import { checkReadiness } from '@mentora/platform/runtime/health';
import { migrations } from '@/migrations';

export const dynamic = 'force-dynamic';

/** 200 while requests may be sent here, else 503 with why not: while it stops, and while the schema is changed. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness(migrations.map(({ name }) => name));
  return Response.json(readiness, {
    status: readiness.status === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
