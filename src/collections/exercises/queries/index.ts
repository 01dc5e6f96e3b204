export type { CatalogueCard } from './catalogueCard';
export { listCatalogue, type CatalogueFilters, type CataloguePage, type CatalogueWish } from './listCatalogue';
export { catalogueFacets, type CatalogueFacets } from './catalogueFacets';
export { exerciseById } from './exerciseById';
export { exerciseBySlug, type FoundExercise } from './exerciseBySlug';
export { relatedExercises } from './relatedExercises';
export { isOwnExercise } from './isOwnExercise';
export { listForSitemap } from './listForSitemap';
