import type { Dataset } from './dataset.ts';

/** The region with all regions that lie in it, at any depth. */
export function regionWithParts(data: Dataset, region: number): Set<number> {
  const found = new Set([region]);
  const queue = [region];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { node, tie } of data.links[next]) {
      const isPart = data.ties.type[tie] === 'PART_OF' && data.ties.to[tie] === next;
      if (isPart && data.nodes.type[node] === 'region' && !found.has(node)) {
        found.add(node);
        queue.push(node);
      }
    }
  }
  return found;
}

/** Marks what lies in one of the regions: the regions, what is located in or covers them, people by employer. */
export function markInRegions(data: Dataset, regions: readonly number[]): Uint8Array {
  const inside = new Uint8Array(data.nodeCount);
  const areas = new Set(regions.flatMap((region) => [...regionWithParts(data, region)]));
  for (const area of areas) {
    inside[area] = 1;
    for (const { node, tie } of data.links[area]) {
      const type = data.ties.type[tie];
      if (type === 'LOCATED_IN' || type === 'COVERS') inside[node] = 1;
    }
  }
  for (let i = 0; i < data.nodeCount; i += 1) {
    const region = data.nodes.region[i];
    if (region !== null && region !== undefined && areas.has(region)) inside[i] = 1;
  }
  for (let j = 0; j < data.tieCount; j += 1) {
    if (data.ties.type[j] === 'AFFILIATED_WITH' && inside[data.ties.to[j]] === 1)
      inside[data.ties.from[j]] = 1;
  }
  return inside;
}
