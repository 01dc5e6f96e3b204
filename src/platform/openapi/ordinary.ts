import { collectionSurfaces, globalSurfaces, type Permission } from '@mentora/access';
import type { SanitizedCollectionConfig } from 'payload';
import type { ApiDoc, Schema } from './definitions';
import type { Schemas } from './schemas';

/** An ordinary operation: what decides it, and its words. */
export interface Ordinary {
  permission: Permission;
  doc: ApiDoc;
  /** A body that is a file and JSON beside it. */
  upload?: boolean;
}

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;

const listOf = (item: Schema): Schema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: item },
    totalDocs: whole,
    limit: whole,
    page: whole,
    totalPages: whole,
    pagingCounter: whole,
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
  required: ['docs', 'totalDocs', 'limit'],
});

const changed = (document: Schema): Schema => ({ type: 'object', properties: { doc: document, message: text }, required: ['doc'] });

const several = (document: Schema): Schema => ({
  type: 'object',
  properties: { docs: { type: 'array', items: document }, errors: { type: 'array', items: { type: 'object' } } },
  required: ['docs', 'errors'],
});

const one = { depth: 'How far relations are followed, 2 at most.', locale: 'fr, en or ar: the language of the texts.' };
const filter = { where: 'Conditions on fields, like where[title][contains]=photo.' };
const drafts = { draft: 'true: the newest draft rather than what is published.' };
const list = {
  ...filter,
  sort: 'A field; with - before it, the other way round.',
  limit: 'Documents on a page: 10 unless told, 100 at most.',
  page: 'Which page, from 1.',
  ...one,
};

/** What Payload's own endpoints of a collection do; undefined for one that is no ordinary operation. */
export function ordinaryOperation(collection: SanitizedCollectionConfig, operation: string, schemas: Schemas): Ordinary | undefined {
  const { slug, versions, upload } = collection;
  const surface = collectionSurfaces[slug];
  if (!surface) return undefined;
  const endpoint = operation.replace(' ', ` /api/${slug}`).replace(/\/$/, '');
  const readOne = versions?.drafts ? { ...one, ...drafts } : one;
  const readList = versions?.drafts ? { ...list, ...drafts } : list;
  const entry = (permission: Permission, summary: string, rest: (document: Schema) => Omit<ApiDoc, 'endpoint' | 'part' | 'summary'>): Ordinary => {
    // Shapes of what nobody may ask for are not in the document.
    const document = permission === 'nobody' ? {} : schemas.document(slug);
    return { permission, doc: { endpoint, part: slug, summary, ...rest(document) } };
  };
  const input = (permission: Permission, partly: boolean) => (permission === 'nobody' ? undefined : schemas.input(slug, partly));
  const readVersions = surface.readVersions ?? surface.update;
  switch (operation) {
    case 'GET /':
      return entry(surface.read, `List ${slug}`, (item) => ({ query: readList, answers: 'A page of documents.', answer: listOf(item) }));
    case 'GET /count':
      return entry(surface.read, `Count ${slug}`, () => ({
        query: filter,
        answers: 'How many documents there are.',
        answer: { type: 'object', properties: { totalDocs: whole }, required: ['totalDocs'] },
      }));
    case 'GET /:id':
      return entry(surface.read, `Read one of ${slug}`, (item) => ({ query: readOne, answers: 'The document.', answer: item }));
    case 'POST /': {
      const made = entry(surface.create, `Add to ${slug}`, (item) => ({
        query: readOne,
        body: input(surface.create, false),
        answers: 'The new document.',
        answer: changed(item),
      }));
      return { ...made, upload: Boolean(upload) };
    }
    case 'PATCH /:id':
      return entry(surface.update, `Change one of ${slug}`, (item) => ({
        query: readOne,
        body: input(surface.update, true),
        answers: 'The document as it is now.',
        answer: changed(item),
      }));
    case 'PATCH /':
      return entry(surface.update, `Change those of ${slug} that match`, (item) => ({
        query: readList,
        body: input(surface.update, true),
        answers: 'The documents as they are now, and what went wrong with others.',
        answer: several(item),
      }));
    case 'DELETE /:id':
      return entry(surface.delete, `Delete one of ${slug}`, (item) => ({ answers: 'The document that is gone.', answer: item }));
    case 'DELETE /':
      return entry(surface.delete, `Delete those of ${slug} that match`, (item) => ({
        query: filter,
        answers: 'The documents that are gone, and what went wrong with others.',
        answer: several(item),
      }));
    case 'POST /:id/duplicate':
      return entry(surface.create, `Copy one of ${slug}`, (item) => ({ answers: 'The copy.', answer: changed(item) }));
    case 'GET /versions':
      return entry(readVersions, `List versions of ${slug}`, () => ({ query: list, answers: 'A page of versions, each with its document under `version`.', answer: listOf({ type: 'object' }) }));
    case 'GET /versions/:id':
      return entry(readVersions, `Read a version of ${slug}`, () => ({ query: one, answers: 'The version, its document under `version`.' }));
    case 'POST /versions/:id':
      return entry(surface.update, `Take a version of ${slug} back`, (item) => ({ answers: 'The document as it is now.', answer: item }));
    default:
      return undefined;
  }
}

/** What Payload's own endpoints of a global do. */
export function ordinaryGlobal(slug: string, operation: string, schemas: Schemas): Ordinary | undefined {
  const surface = globalSurfaces[slug];
  if (!surface) return undefined;
  const endpoint = operation.replace(' ', ` /api/globals/${slug}`).replace(/\/$/, '');
  if (operation === 'GET /') {
    return {
      permission: surface.read,
      doc: { endpoint, part: slug, summary: `Read the ${slug}`, query: one, answers: 'The document.', answer: schemas.document(slug) },
    };
  }
  if (operation === 'POST /') {
    const answer = { type: 'object', properties: { result: schemas.document(slug), message: text } };
    return {
      permission: surface.update,
      doc: { endpoint, part: slug, summary: `Change the ${slug}`, query: one, body: schemas.input(slug, true), answers: 'The document as it is now.', answer },
    };
  }
  return undefined;
}
