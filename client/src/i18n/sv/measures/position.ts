import type { position as english } from '../../en/measures/position.ts';
import type { Texts } from '../../types.ts';

export const position: Pick<Texts['measures']['node'], keyof typeof english> = {
  degree: { name: 'Partner', meaning: 'Hur många andra aktören har ett band till.' },
  in_degree: { name: 'Inkommande band', meaning: 'Hur många band som pekar mot aktören.' },
  out_degree: { name: 'Utgående band', meaning: 'Hur många band som utgår från aktören.' },
  contacts: {
    name: 'Kontakter',
    meaning: 'Hur många olika andra aktören har band till, oavsett åt vilket håll banden pekar.',
  },
  strength: {
    name: 'Bandens styrka',
    meaning: 'Summan av bandens vikter; med Newmans vikt antalet gemensamma projekt.',
  },
  in_strength: {
    name: 'Inkommande styrka',
    meaning: 'Summan av vikterna hos de band som pekar mot aktören.',
  },
  out_strength: {
    name: 'Utgående styrka',
    meaning: 'Summan av vikterna hos de band som utgår från aktören.',
  },
  newman_strength: {
    name: 'Gemensamt arbete',
    meaning: 'I hur många sammanhang aktören deltar tillsammans med någon annan.',
  },
  degree_centrality: {
    name: 'Andel av möjliga partner',
    meaning: 'Aktörens partner som andel av alla som den kunde ha band till.',
  },
  two_mode_degree_centrality: {
    name: 'Andel av alla sammanhang',
    meaning: 'I hur stor andel av alla sammanhang aktören deltar.',
  },
  betweenness_raw: {
    name: 'Ligger på andras kortaste vägar',
    meaning:
      'För hur många par av andra den kortaste vägen går genom aktören; lika långa vägar räknas delvis (förmedling, ”betweenness”).',
  },
  betweenness_normalised: {
    name: 'Andel av de kortaste vägarna',
    meaning: 'För hur stor andel av alla andra par den kortaste vägen går genom aktören.',
  },
  betweenness_sampled: {
    name: 'Ligger på andras kortaste vägar, uppskattat',
    meaning:
      'För hur många par av andra den kortaste vägen går genom aktören, uppskattat från ett urval av startpunkter.',
  },
  two_mode_betweenness: {
    name: 'På kortaste vägar, aktörer och sammanhang tillsammans',
    meaning: 'Hur ofta den ligger på kortaste vägar när också det gemensamma utgör noder.',
  },
  bridgeness: {
    name: 'Förenar främlingar på kortaste vägar',
    meaning: 'Kortaste vägar genom aktören mellan andra som inte är dess partner.',
  },
  closeness: {
    name: 'Kort väg till de andra',
    meaning: 'Hur nära de som nås är; värdet blir mindre om få nås.',
  },
  closeness_outward: {
    name: 'Kort väg utåt',
    meaning: 'Hur nära de andra är när man följer bandens riktning.',
  },
  closeness_in_component: {
    name: 'Kort väg inom den egna delen',
    meaning: 'Hur nära de andra i samma sammanhängande del är.',
  },
  two_mode_closeness: {
    name: 'Kort väg, aktörer och sammanhang tillsammans',
    meaning: 'Hur nära allt är när också det gemensamma utgör noder.',
  },
  harmonic: {
    name: 'Räckvidd',
    meaning: 'Alla som aktören når, där de närmare räknas mer; de som inte nås tillför inget.',
  },
  harmonic_normalised: {
    name: 'Räckvidd som andel',
    meaning: 'Räckvidden som andel av vad den vore om aktören hade band till alla.',
  },
  harmonic_outward: {
    name: 'Räckvidd utåt',
    meaning: 'Alla som nås längs bandens riktning, där de närmare räknas mer.',
  },
  eigenvector: {
    name: 'Partnerna är själva väl förbundna',
    meaning: 'Högt när partnerna i sin tur har många partner; 0 utanför nätverkets ledande del.',
  },
  pagerank: { name: 'Synlighet', meaning: 'Var den som slumpvis följer banden oftast befinner sig.' },
  constraint: {
    name: 'Bunden till en enda krets',
    meaning:
      'Högt när partnerna har band till varandra, så att öppningarna är få; kan överstiga 1 (begränsning).',
  },
  constraint_ego_network: {
    name: 'Bunden till en enda krets, bara den egna kretsen',
    meaning: 'Samma, men partnernas band utanför den egna kretsen räknas inte (standard i UCINET).',
  },
  effective_size: {
    name: 'Partner som inte känner varandra',
    meaning: 'Hur många skilda partner partnerna motsvarar när de som känner varandra räknas ihop.',
  },
  efficiency: {
    name: 'Andel skilda partner',
    meaning: 'Hur stor andel av partnerna som de skilda partnerna motsvarar.',
  },
  hierarchy: {
    name: 'Bunden till en partner',
    meaning: 'Högt när en enda partner stänger de flesta öppningarna, lågt när alla gör det lika mycket.',
  },
  articulation_point: { name: 'Enda länken', meaning: 'Om nätverket faller i fler delar utan aktören.' },
  component: {
    name: 'Sammanhängande del',
    meaning: 'I vilken del av nätverket aktören finns; 0 är den största.',
  },
};
