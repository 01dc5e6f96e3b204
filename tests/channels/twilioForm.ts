/**
 * What Twilio takes when a message is made: the form of `CreateMessage` in its OpenAPI document
 * (github.com/twilio/twilio-oai, spec/json/twilio_api_v2010.json, version 2010-04-01), names and shapes alone. The local
 * stand-in knows neither `ContentSid` nor `ContentVariables`, and refuses no name that there is not.
 */
const parameters: Record<string, { pattern?: RegExp; many?: true }> = {
  To: { pattern: /^(whatsapp:)?\+[1-9]\d{6,14}$/ },
  StatusCallback: { pattern: /^https?:\/\/[^\s_/]+\/\S*$/ },
  ApplicationSid: { pattern: /^AP[0-9a-fA-F]{32}$/ },
  MaxPrice: {},
  ProvideFeedback: { pattern: /^(true|false)$/ },
  Attempt: { pattern: /^\d+$/ },
  ValidityPeriod: { pattern: /^\d+$/ },
  ForceDelivery: { pattern: /^(true|false)$/ },
  ContentRetention: { pattern: /^(retain|discard)$/ },
  AddressRetention: { pattern: /^(retain|obfuscate)$/ },
  SmartEncoded: { pattern: /^(true|false)$/ },
  PersistentAction: { many: true },
  ShortenUrls: { pattern: /^(true|false)$/ },
  ScheduleType: { pattern: /^fixed$/ },
  SendAt: {},
  SendAsMms: { pattern: /^(true|false)$/ },
  ContentVariables: {},
  RiskCheck: { pattern: /^(enable|disable)$/ },
  From: {},
  MessagingServiceSid: { pattern: /^MG[0-9a-fA-F]{32}$/ },
  Body: { pattern: /^[^]{1,1600}$/ },
  MediaUrl: { pattern: /^https?:\/\/\S+$/, many: true },
  ContentSid: { pattern: /^HX[0-9a-fA-F]{32}$/ },
};

/** What is wrong with such a form, if anything. */
export function wrongIn(form: URLSearchParams): string[] {
  const wrong: string[] = [];
  for (const name of new Set(form.keys())) {
    const known = parameters[name];
    if (!known) wrong.push(`${name} is no parameter`);
    else if (!known.many && form.getAll(name).length > 1) wrong.push(`${name} is given twice`);
    else if (form.getAll(name).some((value) => known.pattern && !known.pattern.test(value))) wrong.push(`${name} is not what it has to be`);
  }
  if (!form.has('To')) wrong.push('To is missing');
  // Errors 21603, 21619 and 21654 of https://www.twilio.com/docs/api/errors
  if (!form.has('From') && !form.has('MessagingServiceSid')) wrong.push('nobody sends it');
  if (!form.has('Body') && !form.has('MediaUrl') && !form.has('ContentSid')) wrong.push('it says nothing');
  if (form.has('ContentVariables')) {
    if (!form.has('ContentSid')) wrong.push('variables without a template');
    const values = JSON.parse(form.get('ContentVariables')!) as Record<string, unknown>;
    Object.entries(values).forEach(([name, value], index) => {
      if (name !== String(index + 1) || typeof value !== 'string' || /\s{2,}|[\n\t]/.test(value) || !value) wrong.push(`variable ${name}`);
    });
  }
  return wrong;
}
