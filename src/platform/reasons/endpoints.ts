import type { Endpoint, PayloadRequest } from 'payload';
import { MentoraError } from '../errors';
import { bodyOf, idIn } from '../http/doors';
import { addReason } from './addReason';
import { changeReason } from './changeReason';
import { reasonKind, type ReasonKind } from './input';
import { orderReasons } from './orderReasons';
import { rejectionReasons } from './rejectionReasons';
import { removeReason } from './removeReason';

function kindOf(req: PayloadRequest): ReasonKind {
  const { success, data } = reasonKind.safeParse(req.query?.kind);
  if (!success) throw new MentoraError('invalid', { status: 400, field: 'kind' });
  return data;
}

/** The ready-made reasons for rejections: list, add, order, change, remove. */
export const reasonEndpoints: Endpoint[] = [
  {
    path: '/rejection-reasons',
    method: 'get',
    handler: async (req) => Response.json({ reasons: await rejectionReasons(req, kindOf(req)) }),
  },
  {
    path: '/rejection-reasons',
    method: 'post',
    handler: async (req) => Response.json(await addReason(req, await bodyOf<never>(req)), { status: 201 }),
  },
  {
    path: '/rejection-reasons/order',
    method: 'post',
    handler: async (req) => Response.json(await orderReasons(req, await bodyOf<never>(req))),
  },
  {
    path: '/rejection-reasons/:id',
    method: 'patch',
    handler: async (req) => Response.json(await changeReason(req, { ...(await bodyOf<object>(req)), id: idIn(req) } as never)),
  },
  {
    path: '/rejection-reasons/:id',
    method: 'delete',
    handler: async (req) => Response.json(await removeReason(req, { id: idIn(req) })),
  },
];
