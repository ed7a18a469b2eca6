import { catalog, reference, type Facts, type Level, type Reason } from '../../measures/index.ts';
import type { Definition } from '../../model/index.ts';

/** What is known of a figure of the desks Bridges and Embeddedness. */
interface FigureFacts extends Pick<Facts, 'formula' | 'sources'> {
  /** Why a value is missing where it is. */
  readonly absence: Reason;
}

/** A figure that is a measure of the catalogue under another name. */
function like(level: Level, key: string, absence: Reason = 'no-ties'): FigureFacts {
  const { formula, sources } = catalog.find((one) => one.level === level && one.key === key)!.facts;
  return { formula, sources, absence };
}

const JOINS: FigureFacts = {
  formula: 'Σ_{ {a,c} ⊂ N(i) : no tie a–c, G(a) ∩ G(c) = ∅ } w(a,i) w(i,c), w = Σ_k 1 / (d(k) − 1)',
  sources: ['gould1989', 'newman2001'],
  absence: 'no-group',
};

/** The figures that have a formula, by their keys in the answers. */
export const FIGURES: Readonly<Record<string, FigureFacts>> = {
  partners: like('node', 'degree'),
  joint: like('node', 'newman_strength_*'),
  joins: JOINS,
  bridging: JOINS,
  seated: {
    formula: '|{ {a,c} ⊂ N(i) : no tie a–c, G(a) ∩ G(i) ≠ ∅ ≠ G(c) ∩ G(i), G(a) ∩ G(c) = ∅ }|',
    sources: ['gould1989', 'everett2012'],
    absence: 'no-group',
  },
  liaison: like('node', 'brokerage_liaison'),
  gateway: like('node', 'brokerage_gatekeeper_or_representative'),
  coordinator: like('node', 'brokerage_coordinator'),
  consultant: like('node', 'brokerage_consultant'),
  losesContact: {
    formula: '|C(i)| − 1 − max |piece of C(i) − i|',
    sources: ['hopcroft1973'],
    absence: 'no-ties',
  },
  effectiveSize: { ...like('node', 'effective_size'), formula: 'd(i) − 2 t(i) / d(i)' },
  betweenness: like('node', 'betweenness_raw'),
  density: like('global', 'density'),
  eiIndex: like('global', 'ei_index'),
  ei_index: like('global', 'ei_index'),
  density_inside: like('group', 'density'),
  density_outside: like('group', 'external_density', 'undefined'),
  depth: {
    formula: 'median_i max k : i ∈ k-component (k-core)',
    sources: ['moody2003', 'seidman1983'],
    absence: 'no-ties',
  },
  repeated: {
    formula: 'Σ_{c(i,j) ≥ 2} c(i,j) / Σ c(i,j)',
    sources: ['uzzi1996', 'uzzi1997'],
    absence: 'no-ties',
  },
  shared_partners: {
    formula: 'mean over ties of |N(i) ∩ N(j)|',
    sources: ['granovetter1973'],
    absence: 'no-ties',
  },
  two_mode_clustering: {
    formula: 'mean_i mean_j |K(i) ∩ K(j)| / |K(i) ∪ K(j)|',
    sources: ['latapy2008'],
    absence: 'no-ties',
  },
  reach: {
    formula: 'mean_i Σ_j 1 / dist(i,j) ÷ (n − 1)',
    sources: ['boldi2014'],
    absence: 'undefined',
  },
  dependence: {
    formula: '(s₁ + s₂ + s₃) / Σ s, s₁ ≥ s₂ ≥ …',
    sources: ['uzzi1997'],
    absence: 'no-ties',
  },
  participation: {
    formula: 'mean_i 1 − Σ_g (d_g(i) / d(i))²',
    sources: ['guimera2005'],
    absence: 'no-group',
  },
};

/** Formula and sources as the contract has them. */
export function definitionOf({ formula, sources }: Pick<Facts, 'formula' | 'sources'>): Definition {
  return { formula, sources: sources.map(reference) };
}
