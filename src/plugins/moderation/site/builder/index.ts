export { BuilderPage } from './BuilderPage';
export { ReviewBuilderPage } from './ReviewBuilderPage';
