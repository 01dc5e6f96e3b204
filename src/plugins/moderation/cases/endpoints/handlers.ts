import { demand } from '@mentora/platform';
import { fileAnswer } from '@mentora/platform/conversations';
import { act, bodyOf, idIn, localeOf } from '@mentora/platform/doors';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { decideAppeal } from '../commands/decideAppeal';
import { decideCase } from '../commands/decideCase';
import { hideSubject } from '../commands/hideSubject';
import { mediateCase } from '../commands/mediateCase';
import { questionReported } from '../commands/questionReported';
import { readCaseExtract } from '../commands/readCaseExtract';
import { readEvidenceFile } from '../commands/readEvidenceFile';
import { saveRule } from '../commands/saveRule';
import { showSubject } from '../commands/showSubject';
import { takeCase } from '../commands/takeCase';
import { caseDetail } from '../queries/caseDetail';
import { caseList } from '../queries/caseList';
import { ruleList } from '../rules/settings';
import { wishOf } from '../queries/wishOf';

/** The doors of those who handle cases. */
export const handlerEndpoints: Endpoint[] = [
  {
    path: '/moderation/cases',
    method: 'get',
    handler: async (req) => {
      const handler = demand(req, 'case.handle')!.id;
      return privateJson(await caseList(req, { handler, locale: localeOf(req), wish: wishOf(req.query) }));
    },
  },
  {
    path: '/moderation/cases/:id',
    method: 'get',
    handler: async (req) => privateJson(await caseDetail(req, { handler: demand(req, 'case.handle')!.id, id: idIn(req), locale: localeOf(req) })),
  },
  act('post', '/moderation/cases/:id/take', 'case', takeCase),
  act('post', '/moderation/cases/:id/question', 'case', questionReported),
  act('post', '/moderation/cases/:id/hide', 'case', hideSubject),
  act('post', '/moderation/cases/:id/show', 'case', showSubject),
  act('post', '/moderation/cases/:id/mediate', 'case', mediateCase),
  act('post', '/moderation/cases/:id/decide', 'case', decideCase),
  act('post', '/moderation/cases/:id/appeal', 'case', decideAppeal),
  // To read is an act that is written down: no link and no reload does it by itself.
  act('post', '/moderation/cases/:id/extract', 'case', readCaseExtract),
  {
    path: '/moderation/cases/:id/evidence/:file',
    method: 'post',
    handler: async (req) => fileAnswer(await readEvidenceFile(req, { case: idIn(req), file: idIn(req, 'file') }), { 'Cache-Control': 'no-store' }),
  },
  {
    path: '/moderation/rules',
    method: 'get',
    handler: async (req) => {
      demand(req, 'case.handle');
      return privateJson({ rules: await ruleList(req, localeOf(req)) });
    },
  },
  {
    path: '/moderation/rules',
    method: 'post',
    handler: async (req) => privateJson(await saveRule(req, await bodyOf(req))),
  },
];
