import { type Network } from './network.ts';

/** The same network with every tie of strength 1. */
export function unweighted(network: Network): Network {
  return { ...network, weight: new Float64Array(network.m).fill(1) };
}
