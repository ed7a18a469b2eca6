/** Works that definitions come from, as they are cited; the same in every language. */
export const REFERENCES = {
  barrat2004:
    'Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A. (2004). The architecture of complex weighted networks. PNAS 101, 3747.',
  batagelj2003:
    'Batagelj, V. & Zaveršnik, M. (2003). An O(m) algorithm for cores decomposition of networks. arXiv:cs/0310049.',
  blondel2008:
    'Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E. (2008). Fast unfolding of communities in large networks. J. Stat. Mech., P10008.',
  boldi2014: 'Boldi, P. & Vigna, S. (2014). Axioms for centrality. Internet Mathematics 10, 222.',
  bonacich1972:
    'Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique identification. J. Math. Sociol. 2, 113.',
  borgatti1997:
    'Borgatti, S. P. (1997). Structural holes: unpacking Burt’s redundancy measures. Connections 20(1), 35.',
  borgattiEverett1997:
    'Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks 19, 243.',
  borgattiEverett2000:
    'Borgatti, S. P. & Everett, M. G. (2000). Models of core/periphery structures. Social Networks 21, 375.',
  brandes2001: 'Brandes, U. (2001). A faster algorithm for betweenness centrality. J. Math. Sociol. 25, 163.',
  burt1992:
    'Burt, R. S. (1992). Structural Holes: The Social Structure of Competition. Harvard University Press.',
  burt2004: 'Burt, R. S. (2004). Structural holes and good ideas. American Journal of Sociology 110, 349.',
  everett2012:
    'Everett, M. G. & Borgatti, S. P. (2012). Categorical attribute based centrality: E-I and G-F centrality. Social Networks 34, 562.',
  freeman1979:
    'Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215.',
  gould1989:
    'Gould, R. V. & Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in transaction networks. Sociological Methodology 19, 89.',
  granovetter1973:
    'Granovetter, M. S. (1973). The strength of weak ties. American Journal of Sociology 78, 1360.',
  guimera2005:
    'Guimerà, R. & Amaral, L. A. N. (2005). Functional cartography of complex metabolic networks. Nature 433, 895.',
  hopcroft1973:
    'Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. Commun. ACM 16, 372.',
  jensen2016: 'Jensen, P. et al. (2016). Detecting global bridges in networks. J. Complex Networks 4, 319.',
  krackhardt1988:
    'Krackhardt, D. & Stern, R. N. (1988). Informal networks and organizational crises: an experimental simulation. Social Psychology Quarterly 51, 123.',
  latapy2008:
    'Latapy, M., Magnien, C. & Del Vecchio, N. (2008). Basic notions for the analysis of large two-mode networks. Social Networks 30, 31.',
  moody2003:
    'Moody, J. & White, D. R. (2003). Structural cohesion and embeddedness: a hierarchical concept of social groups. American Sociological Review 68, 103.',
  newman2001:
    'Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality. Phys. Rev. E 64, 016132.',
  newman2003: 'Newman, M. E. J. (2003). Mixing patterns in networks. Phys. Rev. E 67, 026126.',
  newman2006: 'Newman, M. E. J. (2006). Modularity and community structure in networks. PNAS 103, 8577.',
  page1999:
    'Page, L., Brin, S., Motwani, R. & Winograd, T. (1999). The PageRank citation ranking: bringing order to the Web. Stanford InfoLab.',
  robins2004:
    'Robins, G. & Alexander, M. (2004). Small worlds among interlocking directors: network structure and distance in bipartite graphs. CMOT 10, 69.',
  saramaki2007:
    'Saramäki, J. et al. (2007). Generalizations of the clustering coefficient to weighted complex networks. Phys. Rev. E 75, 027105.',
  seidman1983: 'Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269.',
  serrano2009:
    'Serrano, M. Á., Boguñá, M. & Vespignani, A. (2009). Extracting the multiscale backbone of complex weighted networks. PNAS 106, 6483.',
  traag2019:
    'Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.',
  uzzi1996:
    'Uzzi, B. (1996). The sources and consequences of embeddedness for the economic performance of organizations. American Sociological Review 61, 674.',
  uzzi1997:
    'Uzzi, B. (1997). Social structure and competition in interfirm networks: the paradox of embeddedness. Administrative Science Quarterly 42, 35.',
  wasserman1994:
    'Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.',
  watts1998:
    'Watts, D. J. & Strogatz, S. H. (1998). Collective dynamics of ‘small-world’ networks. Nature 393, 440.',
} as const;
export type ReferenceKey = keyof typeof REFERENCES;

/** A work as it stands in a sentence, `Burt 1992`, and in full. */
export function reference(key: ReferenceKey): { short: string; full: string } {
  return { short: shortReference(key), full: REFERENCES[key] };
}

function shortReference(key: ReferenceKey): string {
  const text = REFERENCES[key];
  const authors = text.slice(0, text.indexOf(' ('));
  const names = [...authors.matchAll(/([\p{L}\- ]+?), (?:\p{Lu}\.[ -]?)+/gu)].map((found) =>
    found[1].replace(/^ ?& ?/, '').trim(),
  );
  const year = /\((\d{4})\)/.exec(text)![1];
  const many = names.length > 2 || authors.includes('et al.');
  return `${many ? `${names[0]} et al.` : names.join(' & ')} ${year}`;
}
