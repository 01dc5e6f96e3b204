import config from '@payload-config';
import '@payloadcms/next/css';
import { tellUnknown } from '@mentora/platform/tellUnknown';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';

export const GET = tellUnknown(config, REST_GET(config));
export const POST = tellUnknown(config, REST_POST(config));
export const DELETE = tellUnknown(config, REST_DELETE(config));
export const PATCH = tellUnknown(config, REST_PATCH(config));
export const PUT = tellUnknown(config, REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
