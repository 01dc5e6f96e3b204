export { bodyOf, type ApiDoc, type Schema } from './definitions';
export { openApiOf, type OpenApiDocument, type Operation } from './document';
export { openApiDocument, openApiEndpoint } from './endpoint';
