import './events';

export { phoneDocs } from './apiDocs';
export { askNumber } from './commands/askNumber';
export { confirmNumber } from './commands/confirmNumber';
export { removeNumber } from './commands/removeNumber';
export { phoneEndpoints } from './endpoints';
export { ownNumber } from './numberOf';
export { phoneData, phoneTexts } from './personalData';
export { readReply } from './replies';
export { textChannels } from './sendText';
export { sweepCodes } from './sweep';
export { askPrices } from './twilio/askPrices';
export { twilioWebhooks } from './twilio/webhooks';
