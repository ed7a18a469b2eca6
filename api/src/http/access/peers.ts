import { BlockList, isIP } from 'node:net';

/** Tells whether an address of a socket is one of those listed. */
export type PeerList = (address: string | undefined) => boolean;

/**
 * A list of addresses and networks such as `10.0.0.0/8` or `fd00::/8`.
 *
 * @returns undefined where one of them is neither
 */
export function peerList(peers: readonly string[]): PeerList | undefined {
  const list = new BlockList();
  for (const peer of peers) {
    const [address = '', bits, ...more] = peer.split('/');
    const version = isIP(address);
    if (version === 0 || more.length > 0) return undefined;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
      list.addSubnet(address, Number(bits), family);
    else return undefined;
  }
  return (address) => {
    // A socket that takes both kinds gives an address of version 4 as one of version 6.
    const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
    const version = isIP(plain);
    return version !== 0 && list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
  };
}
