export { draftForBuilder, type BuilderDraft } from './draftForBuilder';
export { proposeCategory } from './proposeCategory';
