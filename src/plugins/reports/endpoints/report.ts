import { make } from '@mentora/platform/doors';
import type { Endpoint } from 'payload';
import { reportError } from '../commands/reportError';

/** `POST /api/error-reports` with `{ exercise, step?, message, locale? }`. */
export const reportEndpoint: Endpoint = make('/', reportError);
