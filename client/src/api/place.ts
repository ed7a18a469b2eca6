import { namesNetwork } from '@sidos/api/model';

/** The key of the address that names the network, of the page and of the API alike. */
export const NETWORK = 'network';

/**
 * The network that this page shows, by the id that its address had when it was opened; null: the first one. It does not
 * change while the page is open: another network is another page, so that nothing of one is seen in the other.
 */
export const networkOfPage: string | null = new URLSearchParams(globalThis.location?.search ?? '').get(
  NETWORK,
);

/** A query string, with its question mark, that leads into a network: `written` says the rest of it. */
export function queryInto(network: string | null, written: string): string {
  const named = network === null ? '' : `${NETWORK}=${encodeURIComponent(network)}`;
  const query = [named, written].filter((part) => part !== '').join('&');
  return query === '' ? '' : `?${query}`;
}

/** {@link queryInto} the network of this page. */
export const queryHere = (written: string): string => queryInto(networkOfPage, written);

/** An address of the API with the network of this page, where its answer belongs to one. */
export function pathHere(path: string): string {
  if (networkOfPage === null || !namesNetwork(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${NETWORK}=${encodeURIComponent(networkOfPage)}`;
}
