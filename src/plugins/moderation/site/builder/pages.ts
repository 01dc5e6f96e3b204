// What pages need that lead to the builder: apart from it, for a page carries whatever it might show.
export { builderAddress } from '../addresses';
export { NewContributionPage } from './NewContributionPage';
export { builderTitle, categoryFormWords, categoryProposed } from './words';
