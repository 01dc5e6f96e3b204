import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../command/demand';
import { bodyOf } from '../http/doors';
import { privateJson } from '../http/privateJson';
import { addDevice } from './commands/addDevice';
import { removeDevice } from './commands/removeDevice';
import { devicesOf, isThisDeviceTold } from './queries';
import { vapid } from './vapid';

const shown = async (req: PayloadRequest) => {
  const { id } = demand(req, 'account.own')!;
  const [devices, thisDevice] = await Promise.all([devicesOf(req, id), isThisDeviceTold(req)]);
  return privateJson({ publicKey: vapid()?.publicKey ?? null, devices: devices.length, thisDevice });
};

/** `GET`, `POST` and `DELETE /api/push`: whether the device behind the request is told what concerns its person. */
export const pushEndpoints: Endpoint[] = [
  { path: '/push', method: 'get', handler: shown },
  {
    path: '/push',
    method: 'post',
    handler: async (req) => {
      await addDevice(req, await bodyOf(req));
      return shown(req);
    },
  },
  {
    path: '/push',
    method: 'delete',
    handler: async (req) => {
      await removeDevice(req, {});
      return shown(req);
    },
  },
];
