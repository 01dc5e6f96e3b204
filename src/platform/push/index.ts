export { pushDocs } from './apiDocs';
export { pushEndpoints } from './endpoints';
export { deviceTexts, devicesData } from './personalData';
export { isThisDeviceTold } from './queries';
export { serviceOf } from './services';
export { vapid } from './vapid';
