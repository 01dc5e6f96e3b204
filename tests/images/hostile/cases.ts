/** What is sent, and what must become of it. */
export interface HostileCase {
  name: string;
  file: Buffer;
  filename?: string;
  type?: string;
  title?: string;
  /** What must not be in any stored file. */
  marks?: readonly string[];
  /** `taken`: kept, drawn anew; or the codes of a refusal that may be given. */
  becomes: 'taken' | readonly string[];
}

/** Found again wherever a payload survives. */
export const mark = 'MENTORA-HOSTILE-MARK';

/** Code that would run somewhere, if what is stored were read as it. */
export const payloads: Readonly<Record<string, string>> = {
  PHP: `<?php system($_GET['c']); /* ${mark} */ ?>`,
  'a script': `*/=1;alert('${mark}')/*`,
  HTML: `<!doctype html><script>/*${mark}*/alert(document.cookie)</script>`,
  PDF: `%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert\\('${mark}'\\))>>endobj\n%%EOF`,
  'a shell script': `\n#!/bin/sh\n# ${mark}\nrm -rf "$HOME"\n`,
  'an EXE': `MZ\x90\x00\x03${'\x00'.repeat(54)}\x40\x00\x00\x00PE\x00\x00${mark}`,
};

export const refusedType = ['imageTypeRefused'] as const;
/** Refused by its first bytes, or by the decoder. */
export const refusedEither = ['imageTypeRefused', 'imageUnreadable'] as const;

export const mimeTypes = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif' } as const;
export type Format = keyof typeof mimeTypes;
export const formats = Object.keys(mimeTypes) as Format[];
