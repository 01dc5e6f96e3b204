import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts about itself. */
interface Figures {
  registry: Registry;
  requests: Histogram<'method' | 'route' | 'status'>;
  jobs: Gauge<'state'>;
  messages: Gauge<'channel' | 'status'>;
  connections: Gauge<'state'>;
  sockets: Gauge;
}

/** Shared by the server and the bundled site, which have a copy of this module each. */
const key = Symbol.for('mentora.metrics');
const shared = globalThis as { [key]?: Figures };

/** The figures of this process, which begin with the first look at them. */
export function figures(): Figures {
  return (shared[key] ??= begin());
}

function begin(): Figures {
  const registry = new Registry();
  // Memory, processor, and how late the event loop is.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'mentora_http_request_seconds',
      help: 'How long requests took, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    jobs: new Gauge({ name: 'mentora_jobs', help: 'Background work of the whole site, by state', labelNames: ['state'], registers }),
    messages: new Gauge({
      name: 'mentora_messages_last_day',
      help: 'Messages that the whole site asked for in the last 24 hours, by what became of them',
      labelNames: ['channel', 'status'],
      registers,
    }),
    connections: new Gauge({
      name: 'mentora_database_connections',
      help: 'Connections of this process to the database, and those who wait for one',
      labelNames: ['state'],
      registers,
    }),
    sockets: new Gauge({ name: 'mentora_sockets', help: 'Sockets that are open on this process', registers }),
  };
}
