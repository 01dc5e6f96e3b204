import { notFound } from 'next/navigation';
import type { PayloadRequest } from 'payload';
import { MentoraError } from '@mentora/platform';
import type { Locale } from '@mentora/platform/i18n';
import { Alert } from '@mentora/ui';
import type { ExerciseContent } from '@mentora/ui/builder/content';
import { builderMessages } from '@mentora/ui/builder/words';
import { Words } from '@mentora/ui/words';
import { compileWords, type CompiledWords } from '@mentora/ui/words/compile';
import { builderChoices } from '../../builder/builderChoices';
import { contributionForReviewer } from '../../contributions';
import { kindOf } from '../../contributions/kind';
import { translator } from '../../messages';
import { ReviewBuilder } from './ReviewBuilder';
import type { CheckEdited } from './reviewDesk';

interface ReviewBuilderPageProps {
  req: PayloadRequest;
  locale: Locale;
  id: string;
  /** What `@mentora/ui/image-tools` says. */
  imageWords: CompiledWords;
  check: CheckEdited;
}

/** The builder for who reviews an exercise: made to stand in a frame of the review. For anybody else it is not there. */
export async function ReviewBuilderPage({ req, locale, id, imageWords, check }: ReviewBuilderPageProps) {
  const found = await contributionForReviewer(req, id).catch((error: unknown) => {
    if (error instanceof MentoraError && error.details.status !== 500) notFound();
    throw error;
  });
  if (found.type !== 'exercise') notFound();
  const content = found.content as ExerciseContent;
  // One after the other: each reads in a language of its own, by the same request.
  const problems = await kindOf(req, found.type).check(req, content, locale);
  const choices = await builderChoices(req, locale);
  return (
    <div data-whole-screen className="page space-y-4 pt-4 pb-16">
      <Alert>{translator(locale, 'review')('edit.means')}</Alert>
      <Words locale={locale} words={{ builder: compileWords(builderMessages(locale)), ...imageWords }}>
        <ReviewBuilder
          locale={locale}
          person={req.user!.id}
          id={found.id}
          sent={content}
          sentAt={found.submittedAt ?? found.updatedAt}
          problems={problems}
          choices={choices}
          check={check}
        />
      </Words>
    </div>
  );
}
