import { isLocale } from '@mentora/platform';
import { privateJson } from '@mentora/platform/http';
import type { Endpoint } from 'payload';
import { languageOf } from '../language';
import { draftForBuilder } from './draftForBuilder';

/** `GET /api/contributions/:id/problems?locale=ar`: what keeps an exercise of one's own from being submitted. */
export const problemsEndpoint: Endpoint = {
  path: '/contributions/:id/problems',
  method: 'get',
  handler: async (req) => {
    const { locale } = req.query;
    const { problems, revision } = await draftForBuilder(req, String(req.routeParams?.id), isLocale(locale) ? locale : languageOf(req));
    return privateJson({ problems, revision });
  },
};
