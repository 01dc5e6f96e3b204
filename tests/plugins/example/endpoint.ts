import { make } from '@mentora/platform/doors';
import type { Endpoint } from 'payload';
import { sayThanks } from './sayThanks';

/** `POST /api/thanks` with `{ exercise, text }`: it parses, calls the command and answers. */
export const thanksEndpoint: Endpoint = make('/', sayThanks);
