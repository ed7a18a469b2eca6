/**
 * One step of ForceAtlas2. The package's own entry runs all steps at once; taking them one by one lets the
 * process answer and report progress between them.
 */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  /** Nodes: 10 floats each (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed); ties: 3 floats each. */
  const iterate: (settings: Settings, nodes: Float32Array, ties: Float32Array) => void;
  export = iterate;
}
