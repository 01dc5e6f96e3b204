export { sendMessage } from './sendMessage';
export { outgoingTexts } from './privateTexts';
