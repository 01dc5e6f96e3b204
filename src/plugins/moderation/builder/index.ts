export { draftForBuilder, type BuilderDraft } from './draftForBuilder';
export { editedProblems } from './editedProblems';
export { proposeCategory } from './proposeCategory';
