import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';

import { statedAccess } from './statedAccess';

RuleTester.describe = describe;
RuleTester.it = it;
const errors = [{ messageId: 'missing' }];

new RuleTester().run('stated-access', statedAccess, {
  valid: [
    'req.payload.find({ collection: "users", overrideAccess: false, req })',
    'payload.create({ ...options, collection: "users" })',
    'payload.logger.info({ a: 1 })',
    'list.find({ collection: "users" })',
  ],
  invalid: [
    { code: 'req.payload.find({ collection: "users" })', errors },
    { code: 'payload.updateGlobal({ slug: "settings", data })', errors },
    { code: 'context.req.payload.delete({ collection: "users", req })', errors },
  ],
});
