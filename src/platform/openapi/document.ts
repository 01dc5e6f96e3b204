import { endpointSurfaces, collectionSurfaces, globalSurfaces, matrix, type Grant, type Permission } from '@mentora/access';
import type { Endpoint, SanitizedConfig } from 'payload';
import { registriesOf } from '../registries';
import { settings } from '../settings';
import { scopesFor } from '../apiKeys/scopes';
import type { ApiDoc, Schema } from './definitions';
import { components, errorAnswers } from './components';
import { ordinaryGlobal, ordinaryOperation, type Ordinary } from './ordinary';
import { Schemas } from './schemas';

/** One way to ask, as the document has it. */
export interface Operation {
  tags: string[];
  operationId: string;
  summary: string;
  'x-permission': Permission;
  'x-granted-to': readonly Grant[];
  /** Scopes of keys by which it can be asked; none: it is for people who sign in. */
  'x-scopes': string[];
  security: Record<string, never[]>[];
  parameters?: Schema[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Schema & { description?: string }>;
}

export interface OpenApiDocument {
  openapi: '3.1.1';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Schema;
}

/** Doors that are no program's business: Payload's panel opens them for itself. */
const ofThePanel = [
  /^\w+ \/api\/payload-/,
  /^POST \/api\/(globals\/)?[\w-]+\/access(\/:id\?)?$/,
  /^GET \/api\/[\w-]+\/paste-url\/:id\?$/,
];

interface Found {
  endpoint: string;
  ordinary?: Ordinary;
}

/** What there is to document: every endpoint of the configuration, and the files that are routes by themselves. */
function found(config: SanitizedConfig, schemas: Schemas): Found[] {
  const each = (prefix: string, endpoints: Endpoint[] | false, ordinary: (operation: string) => Ordinary | undefined): Found[] =>
    (endpoints || []).map(({ method, path }) => ({
      endpoint: `${method.toUpperCase()} /api${prefix}${path}`.replace(/\/$/, ''),
      ordinary: ordinary(`${method.toUpperCase()} ${path}`),
    }));
  return [
    ...each('', config.endpoints, () => undefined),
    ...config.collections.flatMap((collection) =>
      each(`/${collection.slug}`, collection.endpoints, (operation) => ordinaryOperation(collection, operation, schemas)),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) => each(`/globals/${slug}`, endpoints, (operation) => ordinaryGlobal(slug, operation, schemas))),
  ];
}

/**
 * The OpenAPI document of a configuration, made from what there is: its endpoints, the table of surfaces, the inputs
 * of commands, the fields of collections. `undocumented` names the endpoints that nothing says anything of.
 */
export function openApiOf(
  config: SanitizedConfig,
  errors: Readonly<Record<string, string>>,
): { document: OpenApiDocument; undocumented: string[] } {
  const docs = new Map(registriesOf(config).apiDocs.map((doc) => [doc.endpoint, doc]));
  const schemas = new Schemas(config, (slug) => isOpen(config, slug));
  const undocumented: string[] = [];
  const paths: OpenApiDocument['paths'] = {};
  const add = (doc: ApiDoc, permission: Permission, upload = false) => {
    const [method = '', address = ''] = doc.endpoint.split(' ');
    const path = address.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[method.toLowerCase()] ??= operationOf(config, doc, permission, upload);
  };
  for (const { endpoint, ordinary } of found(config, schemas)) {
    const doc = docs.get(endpoint);
    const permission: Permission | undefined = doc?.permission ?? endpointSurfaces[endpoint] ?? ordinary?.permission;
    if (permission === 'nobody' || ofThePanel.some((pattern) => pattern.test(endpoint))) continue;
    if (doc && permission) add(doc, permission);
    else if (ordinary) add(ordinary.doc, ordinary.permission, ordinary.upload);
    else undocumented.push(endpoint);
  }
  // Routes that are files of their own, beside Payload's.
  for (const doc of docs.values()) {
    const permission = endpointSurfaces[doc.endpoint];
    if (permission) add(doc, permission);
  }
  const document: OpenApiDocument = {
    openapi: '3.1.1',
    info: {
      title: 'Mentora',
      version: '1',
      description: 'Everything that people do on the site, for programs. docs/api.md has keys, limits and webhooks.',
    },
    servers: [{ url: settings().url }],
    tags: [...new Set(Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags)))].map((name) => ({ name })),
    paths,
    components: components(schemas.all(), errors),
  };
  return { document, undocumented };
}

/** Whether a name among Payload's shapes may be in the document: a part of a collection, or one that somebody reads. */
function isOpen({ collections, globals }: SanitizedConfig, slug: string): boolean {
  if (globals.some((global) => global.slug === slug)) return globalSurfaces[slug] !== undefined;
  if (!collections.some((collection) => collection.slug === slug)) return true;
  return (collectionSurfaces[slug]?.read ?? 'nobody') !== 'nobody';
}

function operationOf(config: SanitizedConfig, doc: ApiDoc, permission: Permission, upload: boolean): Operation {
  const [method = '', address = ''] = doc.endpoint.split(' ');
  const scopes = scopesFor(config, permission, method);
  const granted: readonly Grant[] = matrix[permission];
  const inAddress = [...address.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(doc.query ?? {}).map(([name, description]) => ({ name, in: 'query', description, schema: { type: 'string' } }));
  const parameters = [...inAddress, ...inQuery];
  const type = doc.type ?? 'application/json';
  const shape = doc.answer ?? (type === 'application/json' ? { type: 'object' } : { type: 'string' });
  return {
    tags: [doc.part],
    operationId: `${method.toLowerCase()}${address.replace(/^\/api/, '').replaceAll(/[/:.-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: doc.summary,
    'x-permission': permission,
    'x-granted-to': granted,
    'x-scopes': scopes,
    security: [
      ...(granted.includes('visiteur') ? [{}] : []),
      ...(scopes.length > 0 ? [{ apiKey: [] }] : []),
      { session: [] },
    ],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(doc.body ? { requestBody: { required: true, content: contentOf(doc.body, upload) } } : {}),
    responses: {
      [method === 'POST' && doc.summary.startsWith('Add to') ? '201' : '200']: { description: doc.answers, content: { [type]: { schema: shape } } },
      ...errorAnswers,
    },
  };
}

/** A file is sent as a form, with what is said of it as JSON beside it. */
function contentOf(schema: Schema, upload: boolean): Record<string, { schema: Schema }> {
  if (!upload) return { 'application/json': { schema } };
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  return { 'multipart/form-data': { schema: { type: 'object', properties: { file, _payload: schema }, required: ['file'] } } };
}
