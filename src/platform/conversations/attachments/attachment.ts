import { seal, sealBytes, unseal, unsealBytes, UnreadableText } from '../../crypto';
import { sql } from '../../command/query';

/** A file of a message, as the members of its conversation see it; its content is asked for by its id. */
export interface Attachment {
  id: string;
  /** Empty where it cannot be read. */
  name: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

export interface AttachmentRow extends Record<string, unknown> {
  id: string;
  sealedName: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** The files of `messages m`, as `AttachmentRow`s; null where it has none. */
export const attachmentsOfMessage = sql`(SELECT jsonb_agg(jsonb_build_object('id', a.id, 'sealedName', a.sealed_name,
    'type', a.type, 'bytes', a.bytes, 'width', a.width, 'height', a.height) ORDER BY a.created_at, a.id)
  FROM message_attachments a WHERE a.conversation_id = m.conversation_id AND a.seq = m.seq)`;

/** A file's name and content as they are kept. */
export function sealAttachment(id: string, name: string, content: Buffer): { sealedName: string; sealed: string } {
  return { sealedName: seal(name, ['attachment-name', id]), sealed: sealBytes(content, ['attachment', id]) };
}

/** What members see of a kept file. */
export function readAttachment({ sealedName, ...rest }: AttachmentRow): Attachment {
  return { ...rest, name: nameOf(rest.id, sealedName) };
}

/** A kept file's name; empty where it cannot be read. */
export function nameOf(id: string, sealedName: string): string {
  try {
    return unseal(sealedName, ['attachment-name', id]);
  } catch (error) {
    if (error instanceof UnreadableText) return '';
    throw error;
  }
}

/** A kept file's content; null where it cannot be read. */
export function contentOf(id: string, sealed: string): Buffer | null {
  try {
    return unsealBytes(sealed, ['attachment', id]);
  } catch (error) {
    if (error instanceof UnreadableText) return null;
    throw error;
  }
}
