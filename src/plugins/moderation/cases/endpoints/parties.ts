import { demand, MentoraError } from '@mentora/platform';
import { act, bodyOf, idIn, localeOf } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { addEvidence } from '../commands/addEvidence';
import { appealByLink } from '../commands/appealByLink';
import { appealDecision } from '../commands/appealDecision';
import { askForMediation } from '../commands/askForMediation';
import { escalateCase } from '../commands/escalateCase';
import { reportSubject } from '../commands/reportSubject';
import { ownCase, ownCases } from '../queries/ownCases';

/** The doors of those who report and those whom it concerns. */
export const partyEndpoints: Endpoint[] = [
  {
    path: '/cases/reports',
    method: 'post',
    // Files come by a door of their own: JSON has none.
    handler: async (req) => {
      const { files: _, ...input } = await bodyOf<Parameters<typeof reportSubject>[1]>(req);
      return Response.json(await reportSubject(req, { ...input, locale: localeOf(req) }), { status: 201 });
    },
  },
  {
    path: '/cases/reports/:id/evidence',
    method: 'post',
    handler: async (req) => {
      const content = Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
      if (content.length === 0) throw new MentoraError('fileMissing', { status: 400, field: 'file' });
      await addEvidence(req, { report: idIn(req), files: [{ name: String(req.query.name ?? ''), content }] });
      return Response.json({ done: true }, { status: 201 });
    },
  },
  {
    path: '/cases/appeals',
    method: 'post',
    handler: async (req) => {
      await appealByLink(req, await bodyOf(req));
      return privateJson({ done: true });
    },
  },
  {
    path: '/cases',
    method: 'get',
    handler: async (req) => privateJson({ cases: await ownCases(req, demand(req, 'case.own')!.id, localeOf(req)) }),
  },
  {
    path: '/cases/:id',
    method: 'get',
    handler: async (req) => privateJson(await ownCase(req, { person: demand(req, 'case.own')!.id, id: idIn(req), locale: localeOf(req) })),
  },
  act('post', '/cases/:id/mediation', 'case', askForMediation),
  act('post', '/cases/:id/escalate', 'case', escalateCase),
  act('post', '/cases/:id/appeal', 'case', appealDecision),
];
