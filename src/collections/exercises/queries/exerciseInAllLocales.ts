import type { PayloadRequest } from 'payload';
import type { ExerciseSource } from '../compile/source';

interface Wish {
  id: string;
  /** The newest draft instead of what is saved as the document. */
  draft?: boolean;
}

/** An exercise in all languages at once, whoever asks: for the compiler. */
export async function exerciseInAllLocales(req: PayloadRequest, { id, draft = false }: Wish): Promise<ExerciseSource> {
  const found = await req.payload.findByID({
    collection: 'exercises',
    id,
    draft,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  });
  return found as unknown as ExerciseSource;
}
