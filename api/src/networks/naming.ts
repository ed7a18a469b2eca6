import { NoSuchNetwork, folded, type NetworkInfo, type PeopleShown } from '../model/index.ts';
import { openSecret } from '../secret/index.ts';
import type { OpenNetwork } from './port.ts';
import type { Entry, Registry } from './registry.ts';

/** Does something in a network that is open, by its id. */
type Within = <T>(id: string, work: (network: OpenNetwork) => Promise<T>) => Promise<T>;

/**
 * What networks are called for everybody. Where people are not shown by name a network that is called after somebody in
 * it shows initials as all else there does, its id is an opaque one, and by its own name or id it is not to be had: so
 * nobody who guesses learns that there is one.
 */
export class Naming {
  constructor(
    private readonly registry: Registry,
    private readonly people: PeopleShown,
    private readonly folder: string,
  ) {}

  /**
   * The network that is meant by an id, a name or an opaque id; the first one where none is given.
   *
   * @throws NoSuchNetwork where none is
   */
  meant(given: string | undefined): Entry {
    if (this.people === 'shown') return this.registry.meant(given);
    const found = this.registry.inUse().find(({ id }) => this.codeOf(id) === given);
    if (found !== undefined) return found;
    try {
      return this.registry.meant(given);
    } catch (error) {
      throw error instanceof NoSuchNetwork ? unknown(given) : error;
    }
  }

  /** @throws (rejects with) NoSuchNetwork where a network was asked for by a name or id that is somebody's */
  async refuseNamed(given: string | undefined, network: OpenNetwork): Promise<void> {
    const { id, name } = this.registry.of(network.id);
    if (given === undefined || given === this.codeOf(id)) return;
    if (await this.isNamed({ id, name }, network)) throw unknown(given);
  }

  /** A network as everybody sees it. What cannot be opened has no name here, for nobody can say whose it is. */
  async shown(info: NetworkInfo, within: Within): Promise<NetworkInfo> {
    if (this.people === 'shown' || isPlain(info)) return info;
    const opaque = { ...info, id: this.codeOf(info.id), name: null };
    if (info.state !== 'ready') return opaque;
    return within(info.id, async (network) => {
      if (!(await this.isNamed(info, network))) return info;
      return { ...opaque, name: info.name === null ? null : await network.showings.text(info.name) };
    });
  }

  private async isNamed(called: Pick<Entry, 'id' | 'name'>, { showings }: OpenNetwork): Promise<boolean> {
    if (this.people === 'shown' || isPlain(called)) return false;
    const texts = [called.name ?? '', called.id.replaceAll(/[-.]/g, ' ')];
    const masked = await Promise.all(texts.map((text) => showings.text(text)));
    return masked.some((text, i) => text !== texts[i]);
  }

  private codeOf(id: string): string {
    const digest = Buffer.from(openSecret(this.folder).digest('address', `network ${id}`), 'base64url');
    return `network-${digest.toString('hex').slice(0, 16)}`;
  }
}

/** The one that every installation has, and that nobody has named: nothing need be looked up for it. */
function isPlain({ id, name }: Pick<Entry, 'id' | 'name'>): boolean {
  return id === 'main' && name === null;
}

function unknown(given: string | undefined): NoSuchNetwork {
  return new NoSuchNetwork(
    `There is no network "${folded(given ?? '')}" here. GET /api/v1/networks lists those there are.`,
  );
}
