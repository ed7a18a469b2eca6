/** Nodes by priority, the smallest first, in a binary heap; a node may be put in again with a smaller priority. */
export class NodeHeap {
  private readonly nodes: number[] = [];
  private readonly priorities: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  /** Priority of the node that {@link pop} gives next. */
  get smallest(): number {
    return this.priorities[0];
  }

  push(node: number, priority: number): void {
    const { nodes, priorities } = this;
    let i = nodes.length;
    nodes.push(node);
    priorities.push(priority);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (priorities[parent] <= priority) break;
      nodes[i] = nodes[parent];
      priorities[i] = priorities[parent];
      i = parent;
    }
    nodes[i] = node;
    priorities[i] = priority;
  }

  pop(): number {
    const { nodes, priorities } = this;
    const top = nodes[0];
    const node = nodes.pop()!;
    const priority = priorities.pop()!;
    const size = nodes.length;
    if (size === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && priorities[child + 1] < priorities[child]) child++;
      if (priorities[child] >= priority) break;
      nodes[i] = nodes[child];
      priorities[i] = priorities[child];
      i = child;
    }
    nodes[i] = node;
    priorities[i] = priority;
    return top;
  }
}
