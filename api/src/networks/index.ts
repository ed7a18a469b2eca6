export { NetworksHere, type NetworksOptions } from './networks.ts';
export type { NetworkFile, Networks, OpenNetwork } from './port.ts';
