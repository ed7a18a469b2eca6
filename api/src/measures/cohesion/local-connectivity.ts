/** A small undirected graph as lists of neighbours, nodes 0 … length - 1. */
export type Adjacency = readonly (readonly number[])[];

/** A number of steps that must not be passed; {@link spend} throws when it is. */
export interface Budget {
  left: number;
}

/** Thrown when an exact computation would take longer than allowed. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new BudgetExceeded('the network is too large for an exact answer');
}

/**
 * Flow through nodes that each carry one unit: how many routes between two nodes share no node between.
 * Node i is split into an entry 2 i and an exit 2 i + 1, joined by an arc of capacity 1; ties have no limit, so a
 * smallest cut consists of nodes (Menger's theorem; Even and Tarjan 1975, doi 10.1137/0204043).
 */
export class DisjointRoutes {
  readonly #first: Int32Array;
  readonly #head: Int32Array;
  readonly #initial: Int8Array;
  readonly #capacity: Int8Array;
  readonly #cameBy: Int32Array;
  readonly #budget: Budget;

  constructor(graph: Adjacency, budget: Budget) {
    const n = graph.length;
    const ends = graph.reduce((sum, list) => sum + list.length, 0);
    // Arcs in pairs: arc 2 p and its reverse 2 p + 1.
    const tail: number[] = [];
    const head: number[] = [];
    const capacity: number[] = [];
    const arc = (from: number, to: number, limit: number) => {
      tail.push(from, to);
      head.push(to, from);
      capacity.push(limit, 0);
    };
    for (let i = 0; i < n; i++) arc(2 * i, 2 * i + 1, 1);
    graph.forEach((list, i) => list.forEach((j) => arc(2 * i + 1, 2 * j, 100)));
    const order = Int32Array.from(tail.keys()).sort((a, b) => tail[a] - tail[b] || a - b);
    this.#first = new Int32Array(2 * n + 1);
    for (const from of tail) this.#first[from + 1]++;
    for (let v = 0; v < 2 * n; v++) this.#first[v + 1] += this.#first[v];
    this.#arcs = order;
    this.#head = Int32Array.from(head);
    this.#initial = Int8Array.from(capacity);
    this.#capacity = Int8Array.from(capacity);
    this.#cameBy = new Int32Array(2 * n);
    this.#budget = budget;
    spend(budget, n + ends);
  }

  readonly #arcs: Int32Array;

  /**
   * Nodes, fewer than k, that part s from t, which are not tied; null where k routes share no node. O(k m).
   */
  cut(s: number, t: number, k: number): number[] | null {
    this.#capacity.set(this.#initial);
    spend(this.#budget, this.#initial.length / 8);
    for (let routes = 0; routes < k; routes++) if (!this.#augment(2 * s + 1, 2 * t)) return this.#border();
    return null;
  }

  /** Finds one more route and sends a unit along it; else leaves in #cameBy what s still reaches. */
  #augment(from: number, to: number): boolean {
    const cameBy = this.#cameBy.fill(-1);
    const queue = [from];
    cameBy[from] = -2;
    let steps = 0;
    for (const v of queue) {
      for (let x = this.#first[v]; x < this.#first[v + 1]; x++) {
        const arc = this.#arcs[x];
        const w = this.#head[arc];
        steps++;
        if (this.#capacity[arc] === 0 || cameBy[w] !== -1) continue;
        cameBy[w] = arc;
        if (w === to) {
          spend(this.#budget, steps);
          this.#send(from, to);
          return true;
        }
        queue.push(w);
      }
    }
    spend(this.#budget, steps);
    return false;
  }

  #send(from: number, to: number): void {
    for (let v = to; v !== from;) {
      const arc = this.#cameBy[v];
      this.#capacity[arc]--;
      this.#capacity[arc ^ 1]++;
      v = this.#head[arc ^ 1];
    }
  }

  /** Nodes whose entry is reached and whose exit is not. */
  #border(): number[] {
    const cut: number[] = [];
    for (let i = 0; 2 * i < this.#cameBy.length; i++)
      if (this.#cameBy[2 * i] !== -1 && this.#cameBy[2 * i + 1] === -1) cut.push(i);
    return cut;
  }
}
