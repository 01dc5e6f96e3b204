import type { ApiScope } from '@mentora/platform/apiKeys';
import { bodyOf, type ApiDoc } from '@mentora/platform/openapi';
import { permission } from './access';
import { sayThanks } from './sayThanks';

/** What a program may be given a key for. */
export const thanksScope: ApiScope = {
  key: 'thanks:write',
  label: { fr: 'Dire merci', en: 'Say thanks', ar: 'إرسال الشكر' },
  permissions: [permission('thanks.say')],
};

/** What the OpenAPI document says of the endpoint. The body is the command's own input. */
export const thanksDocs: ApiDoc[] = [
  { endpoint: 'POST /api/thanks', part: 'thanks', summary: 'Thank the author of an exercise', body: bodyOf(sayThanks), answers: 'The id of the thanks.' },
];
