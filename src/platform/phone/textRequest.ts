/** What is handed over to the service, beside whom it is for. */
export interface TextRequest {
  body?: string;
  contentSid?: string;
  /** What a template is filled in with, in order. */
  variables?: readonly string[];
  /** Addresses of pictures or documents. */
  media?: readonly string[];
}
