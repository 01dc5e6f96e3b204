import path from 'node:path';
import { atMost } from './atMost';
import type { PdfBlock, PdfDocument } from './document';
import { documentFonts } from './fonts';
import { template } from './template';
import { typeset } from './typesetter';

/** So many documents are made at the same time: each takes a processor. */
const turn = atMost(2);

/** A document as PDF, tagged for who listens to it. Its pages are set in the direction of its language. */
export async function makePdf(document: PdfDocument): Promise<Buffer<ArrayBuffer>> {
  const fonts = await documentFonts();
  // The folder of the unpacked fonts holds nothing of anybody's.
  const folder = path.dirname(fonts[0]!);
  return turn(() => typeset({ template, fonts, folder, document: { ...document, detail: document.detail ?? null, landscape: document.landscape ?? false, blocks: document.blocks.map(completed) } }));
}

/** A block with everything said: the template asks for no default. */
function completed(block: PdfBlock) {
  switch (block.kind) {
    case 'heading':
      return { ...block, level: block.level ?? 1 };
    case 'paragraph':
      return { ...block, soft: block.soft ?? false };
    case 'table':
      return { ...block, widths: block.widths ?? null };
    case 'list':
    case 'facts':
      return block;
  }
}
