import type { ExerciseContent, StepContent } from '@mentora/ui/builder/content';
import type { SanitizedConfig } from 'payload';
import type { ExerciseSource, SourceStep } from '../compile/source';
import { richTexts } from './richText';

/** An exercise as a contributor wrote it, as the compiler takes it. */
export async function sourceOf(config: SanitizedConfig, content: ExerciseContent, id = 'contribution'): Promise<ExerciseSource> {
  return { ...content, id, steps: await Promise.all(content.steps.map((step) => sourceStep(config, step))) };
}

async function sourceStep(config: SanitizedConfig, step: StepContent): Promise<SourceStep> {
  const { kind, ...rest } = step;
  const explanation = await richTexts(config, step.explanation);
  const body = step.kind === 'read' ? { body: await richTexts(config, step.body) } : {};
  return { ...rest, ...body, explanation, blockType: kind };
}
