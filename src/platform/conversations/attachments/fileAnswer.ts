import type { AttachmentFile } from './attachmentFile';

/** A file of a message as an answer: a picture is shown, everything else is kept away from the page. */
export function fileAnswer({ name, type, content }: AttachmentFile, more: Record<string, string>): Response {
  return new Response(content, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${type.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name || 'document.pdf')}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      ...more,
    },
  });
}
