/** The settings of the ways to people beside mail, which `settings.ts` reads and checks with all others. */
import { z } from 'zod';

export interface TwilioSettings {
  accountSid: string;
  /** Proves us to Twilio, and Twilio's webhooks to us. */
  authToken: string;
  baseUrl: string;
  /** A number, a name of letters and digits, or a messaging service (`MG…`). Undefined: no SMS. */
  smsFrom?: string;
  /** The number that WhatsApp knows the site by. Undefined: no WhatsApp. */
  whatsappFrom?: string;
  /** Ids of the templates that WhatsApp has approved, by name: `notification.fr`. */
  whatsappTemplates: Readonly<Record<string, string>>;
}

export interface PushSettings {
  /** Proves the site to push services, as browsers learned it when they were asked: 32 bytes in base64url. */
  vapidPrivateKey: string;
  /** In tests alone: a stand-in for a push service. */
  testHost?: string;
}

export interface ChannelSettings {
  twilio?: TwilioSettings;
  push?: PushSettings;
}

/** A private key of Web Push. */
export const vapidKey = /^[A-Za-z0-9_-]{43}$/;

const number = /^\+[1-9]\d{6,14}$/;
const sender = new RegExp(`${number.source}|^MG[0-9a-fA-F]{32}$|^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$`);

/** `notification.fr:HX…,code.fr:HX…` as an object. */
const templates = z
  .string()
  .transform((value) => value.split(',').map((item) => item.trim()).filter(Boolean))
  .pipe(
    z.array(
      z.string().regex(/^[\w.:-]+:HX[0-9a-fA-F]{32}$/, 'names with ids of templates, like notification.fr:HX…, separated by commas'),
    ),
  )
  .transform((items) => Object.fromEntries(items.map((item) => [item.slice(0, -35), item.slice(-34)])));

export const channelFields = {
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-fA-F]{32}$/, 'an id that begins with AC').optional(),
  TWILIO_AUTH_TOKEN: z.string().regex(/^\S+$/, 'the auth token of the account').optional(),
  TWILIO_BASE_URL: z
    .string()
    .refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'an address like https://api.twilio.com')
    .optional(),
  TWILIO_SMS_FROM: z.string().regex(sender, 'a number like +33600000000, a name, or a messaging service MG…').optional(),
  TWILIO_WHATSAPP_FROM: z.string().regex(number, 'a number like +33600000000').optional(),
  TWILIO_WHATSAPP_TEMPLATES: templates.optional(),
  VAPID_PRIVATE_KEY: z.string().regex(vapidKey, '32 bytes in base64url, 43 characters').optional(),
  PUSH_TEST_HOST: z.string().optional(),
};

type Given = z.infer<z.ZodObject<typeof channelFields>>;

/** Which setting needs which other. */
export const channelCompanions: readonly (readonly [keyof Given, keyof Given])[] = [
  ['TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID'],
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  ['TWILIO_ACCOUNT_SID', 'TWILIO_SMS_FROM'],
  ['TWILIO_ACCOUNT_SID', 'TWILIO_WHATSAPP_FROM'],
  ['TWILIO_WHATSAPP_TEMPLATES', 'TWILIO_WHATSAPP_FROM'],
];

/** What was given, in the shape that the code reads. */
export function channelSettings(given: Given): ChannelSettings {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, VAPID_PRIVATE_KEY: vapidPrivateKey } = given;
  return {
    twilio:
      accountSid && authToken
        ? {
            accountSid,
            authToken,
            baseUrl: (given.TWILIO_BASE_URL ?? 'https://api.twilio.com').replace(/\/+$/, ''),
            smsFrom: given.TWILIO_SMS_FROM,
            whatsappFrom: given.TWILIO_WHATSAPP_FROM,
            whatsappTemplates: given.TWILIO_WHATSAPP_TEMPLATES ?? {},
          }
        : undefined,
    push: vapidPrivateKey ? { vapidPrivateKey, testHost: given.PUSH_TEST_HOST } : undefined,
  };
}
