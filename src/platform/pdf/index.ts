export { makePdf } from './makePdf';
export { pdfAnswer } from './pdfAnswer';
export { letterhead } from '../mail/letterhead';
export type { PdfBlock, PdfDocument } from './document';
