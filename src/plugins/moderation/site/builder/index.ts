export { BuilderPage } from './BuilderPage';
export { builderAddress } from './contributionDoor';
export { NewContributionPage } from './NewContributionPage';
export { builderTitle, categoryFormWords, categoryProposed } from './words';
