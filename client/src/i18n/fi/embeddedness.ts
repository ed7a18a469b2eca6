import type { Texts } from '../types.ts';
import { behind } from './embeddedness/behind.ts';
import { said } from './embeddedness/said.ts';
import { several } from './embeddedness/several.ts';

/** Työpöytä Juurtuneisuus: kuinka tiiviisti ryhmän toimijat ovat verkostossa kiinni ja mikä on muuttunut. */
export const embeddedness: Texts['embeddedness'] = {
  title: 'Juurtuneisuus',
  intro: 'Kuinka tiiviisti ryhmän toimijat ovat verkostossa kiinni, ja onko se muuttunut?',
  start: {
    title: 'Valitse ryhmä',
    text: 'Klusteri, alue, hanke tai toimijatyyppi. Näet, kuinka sisään- tai ulospäin suuntautunut ja tiivis ryhmä on ja kuinka paljon se on muutaman varassa, muihin ja sattumaan verrattuna.',
    suggestions: 'Esimerkiksi',
  },
  choices: 'Muut valinnat: mitkä siteet lasketaan, ryhmät, sattuma',
  spread: 'Ryhmät, joihin siteiden jakautumista katsotaan',
  seed: 'Siemenluku',
  seedHelp: 'Sama siemenluku antaa saman sattuman vaihteluvälin.',
  runs: 'Satunnaisia verkostoja',
  runsHelp: 'Useampi kestää kauemmin ja antaa vakaamman vaihteluvälin.',
  kind: 'toimijat, joiden tyyppi on ”{{kind}}”',
  wide: '{{name}} hankkeineen',
  rest: 'kaikki muut',
  sizes:
    '{{group}}: {{size, number}}, kun verkostossa on {{actors}}. Vertailukohta {{comparison}}: {{other, number}}.',
  ungrouped_one: '{{count, number}} toimija ei kuulu mihinkään ryhmistä, joihin siteet jakautuvat.',
  ungrouped_other: '{{count, number}} toimijaa ei kuulu mihinkään ryhmistä, joihin siteet jakautuvat.',
  overCap_one: '{{count, number}} yhteinen asia jätettiin pois, koska siinä on liikaa jäseniä.',
  overCap_other: '{{count, number}} yhteistä asiaa jätettiin pois, koska niissä on liikaa jäseniä.',
  undated_one: '{{count, number}} {{used, number}} yhteisestä asiasta on päiväämätön ja pidettiin mukana.',
  undated_other:
    '{{count, number}} {{used, number}} yhteisestä asiasta on päiväämättömiä ja pidettiin mukana.',
  overlap_one: '{{count, number}} jäsen kuuluu myös vertailukohtaan; se lasketaan vain ryhmään.',
  overlap_other: '{{count, number}} jäsentä kuuluu myös vertailukohtaan; ne lasketaan vain ryhmään.',
  absent_one:
    '{{count, number}} jäsen ei ole mukana missään, mikä tässä lasketaan, joten se ei ole verkostossa:',
  absent_other:
    '{{count, number}} jäsentä ei ole mukana missään, mikä tässä lasketaan, joten ne eivät ole verkostossa:',
  more_one: 'ja {{count, number}} muu',
  more_other: 'ja {{count, number}} muuta',
  defining:
    'Sisäisistä siteistä {{ties, number}} ({{inside, number}}) perustuu vain siihen, mikä määrittelee ryhmän ({{list}}): ne seuraavat määritelmästä.',
  leaveOut: 'Jätä nämä siteet pois',
  few: 'Ryhmän jäseniä tässä verkostossa: {{size, number}}. Alle viidestä ei anneta lukuja, sillä ne kertoisivat yksittäisistä toimijoista. Jäsenet on lueteltu kohdassa ”Jäsenet”.',
  fewOthers: 'Vertailukohdan jäseniä tässä verkostossa: {{size, number}}. Se on liian vähän lukuja varten.',
  nobody:
    'Kukaan tästä ryhmästä ei ole mukana missään, mikä tässä lasketaan. Valitse toinen ryhmä tai anna useampien asioiden sitoa toimijoita toisiinsa.',
  peopleHidden: 'Henkilöt on piilotettu, joten henkilöiden nimiä ei luetella. Kytkin on ikkunan yläreunassa.',
  tab: { sheet: 'Luvut', members: 'Jäsenet', several: 'Rinnakkain', change: 'Ennen ja jälkeen' },
  sheet: {
    label: 'Ryhmän luvut',
    expected: 'Kokojen mukaan',
    random: 'Sattuman mukaan',
    group: 'Ryhmä',
    figure: 'Luku',
    comparison: 'Vertailukohta',
    judge:
      'Juurtuneisuutta kutsutaan arvioinneissa myös uppoutuneisuudeksi. Enempi tai vähempi ei ole parempi: tiiviit siteet tuovat luottamusta, liian tiiviit sulkevat uuden ulos.',
    looked:
      'Tässä katsotaan {{count, number}} lukua: pelkän sattuman vuoksi yksi kahdestakymmenestä jää vaihteluvälinsä ulkopuolelle.',
    strongest: 'Kenellä on eniten sisäisestä yhteisestä työstä',
    share: '{{share}} sisäisestä yhteisestä työstä',
    splitters: 'Ilman näitä sisäiset siteet hajoavat',
    splittersNone: 'Sisäiset siteet pysyvät koossa, lähtipä kuka tahansa yksi jäsen.',
    depths: 'Kuinka syvällä jäsenet ovat',
    depthsLabel: 'Jäsenten osuus kullakin syvyydellä: ryhmä ja vertailukohta',
    depthAxis: {
      k_component_level: 'Syvyys: kuinka monen on lähdettävä, jotta osa katkeaa',
      core_number: 'Ydinsyvyys',
    },
    depthColumns: { depth: 'Syvyys', members: 'Ryhmän jäseniä', comparison: 'Vertailukohdan jäseniä' },
  },
  sentence: {
    main: {
      ei_index: 'Jäsenillä on {{inside, number}} sidettä keskenään ja {{outside, number}} muihin.',
      density_inside: '{{share}} kaikista jäsenten pareista on sidoksissa.',
      density_outside: '{{share}} kaikista jäsenen ja ulkopuolisen pareista on sidoksissa.',
      depth_one: 'Puolet jäsenistä on osassa, jonka {{count, number}} lähtijä voi katkaista, tai syvemmällä.',
      depth_other:
        'Puolet jäsenistä on osassa, jonka katkeamiseen tarvitaan vähintään {{count, number}} lähtijää, tai syvemmällä.',
      depthNone: 'Vähintään puolella jäsenistä ei ole siteitä.',
      core_one:
        'Puolet jäsenistä on osassa, jossa kaikilla on vähintään {{count, number}} kumppani, tai syvemmällä.',
      core_other:
        'Puolet jäsenistä on osassa, jossa kaikilla on vähintään {{count, number}} kumppania, tai syvemmällä.',
      repeated:
        '{{share}} yhteisestä työstä on sellaisten kanssa, jotka kohdataan vähintään kahdessa asiassa.',
      shared_partners: 'Siteen kahdella päällä on keskimäärin {{value}} yhteistä kumppania.',
      two_mode_clustering:
        'Se, missä jäsen ja sen kohtaamat muut ovat mukana, on keskimäärin {{share}} samaa.',
      reach:
        'Kun 0 on, ettei ketään tavoiteta, ja 1, että kaikki ovat kumppaneita, jäsenet ovat keskimäärin kohdassa {{value}}.',
      dependence: 'Kolmella eniten mukana olevalla jäsenellä on {{share}} sisäisestä yhteisestä työstä.',
      participation:
        'Kun 0 on, että kaikki siteet menevät yhteen ryhmään, jäsenet ovat keskimäärin kohdassa {{value}}.',
    },
    more: {
      ei_index: 'ulospäin suuntautuneempi',
      density_inside: 'sisältä tiiviimpi',
      density_outside: 'tiiviimmin sidoksissa ulos',
      depth: 'syvemmällä verkostossa',
      repeated: 'enemmän toistuvan yhteistyön varassa',
      shared_partners: 'enemmän yhteisiin kumppaneihin nojaava',
      two_mode_clustering: 'useammin samojen kanssa muuallakin',
      reach: 'lähempänä muita',
      dependence: 'riippuvaisempi muutamasta',
      participation: 'laajemmin eri ryhmiin jakautunut',
    },
    less: {
      ei_index: 'sisäänpäin suuntautuneempi',
      density_inside: 'sisältä väljempi',
      density_outside: 'löyhemmin sidoksissa ulos',
      depth: 'lähempänä verkoston reunaa',
      repeated: 'vähemmän toistuvan yhteistyön varassa',
      shared_partners: 'vähemmän yhteisiin kumppaneihin nojaava',
      two_mode_clustering: 'harvemmin samojen kanssa muuallakin',
      reach: 'kauempana muista',
      dependence: 'vähemmän riippuvainen muutamasta',
      participation: 'suppeammin eri ryhmiin jakautunut',
    },
    beside: 'Rinnalle luettavaksi: {{comparison}}, {{value}}.',
    compared:
      'Ryhmä on {{phrase}} kuin {{comparison}} ({{value}}): jäsenten vaihtaminen arpomalla ei anna yhtä suurta eroa.',
    same: 'Ero vertailukohtaan {{comparison}} ({{value}}) ei ole suurempi kuin jäsenten vaihtaminen arpomalla antaa.',
    pairs:
      'Sidottuja {{ties, number}} / {{pairs, number}} paria, kun luetaan ne {{tied, number}} jäsentä, joilla on siteitä; {{ties, number}} / {{allPairs, number}}, kun luetaan kaikki {{all, number}} jäsentä.',
    meanOf: 'Keskiarvo jäsenistä, joille luku on määritelty: {{known, number}} / {{members, number}}.',
    clique:
      'Sisäisistä siteistä {{ties, number}} ({{inside, number}}) tulee yksin tai muiden ohella asiasta {{name}}, joka sitoo kaikki {{members, number}} jäsentään toisiinsa: luku seuraa sen koosta.',
    qap: 'Arvonnoista {{share}} antaa sisälle yhtä monta sidettä tai enemmän (QAP).',
    expected: 'Pelkät koot antaisivat {{value}}.',
    chance: {
      lot: 'Se on {{phrase}} kuin yhtä monella arvotulla jäsenellä ({{low}}–{{high}}).',
      random: 'Se on {{phrase}} kuin satunnaisissa verkostoissa ({{low}}–{{high}}).',
    },
    within: {
      lot: 'Se mahtuu siihen, mitä yhtä monta arvottua jäsentä antaa ({{low}}–{{high}}).',
      random: 'Se mahtuu siihen, mitä satunnaiset verkostot antavat ({{low}}–{{high}}).',
    },
  },
  members: {
    label: 'Jäsenet: {{group}}',
    about:
      'Jokaisella jäsenellä on rivinsä verkoston alla olevassa taulukossa. Valitse rivejä sieltä tai merkkejä verkostosta.',
    name: 'Nimi',
    kind: 'Tyyppi',
    open: 'Näytä taulukko',
    close: 'Piilota taulukko',
    select: 'Valitse kaikki jäsenet',
    outward: 'Vain ulospäin vieviä siteitä',
    inward: 'Vain sisäisiä siteitä',
    both: 'Siteitä kumpaankin suuntaan',
    none: 'Ei siteitä',
    how: 'Miten jäsenet ovat sidoksissa',
  },
  stage: {
    title: 'Verkostossa',
    colour: 'Väritä ryhmä ja vertailukohta',
    size: 'Koon perusteena',
    usual: 'tavallinen',
    outside: 'muut',
  },
  behind,
  several,
  change: {
    said,
    bySource:
      'Yhteisistä asioista {{count, number}} ({{used, number}}) tunnetaan vain siitä kertovan asiakirjan päiväyksestä: silloin tiedossa, alkanut ehkä aiemmin.',
    known: 'Laske päiväämättömät asiakirjojensa päivälle (tiedossa silloin)',
    covers: 'Mitä asiakirjat kattavat',
    covered: '{{number}}: {{title}} ({{date}}): {{entities, number}} kohdetta, {{relations, number}} sidettä',
    coveredUndated: '{{number}}: {{title}}: {{entities, number}} kohdetta, {{relations, number}} sidettä',
    about:
      'Mitkä siteet ovat vain toisessa tilassa ja mitkä kummassakin. Kukaan ei siirry, joten kuvia voi verrata.',
    by: 'Tilat erotetaan',
    way: { documents: 'asiakirjoilla', period: 'ajanjaksoilla' },
    before: 'Ennen',
    after: 'Jälkeen',
    documents: 'Asiakirjat',
    documentsNone: 'Valitse asiakirjat …',
    document: '{{number}}: {{title}}',
    suggest: 'Aiemmat ja myöhemmät asiakirjat',
    suggestYear: 'Vuoteen {{year}} asti ja sen jälkeen',
    choose: 'Valitse kumpikin tila, niin näet, mikä niiden välillä muuttui.',
    whole: 'Kaikkien siteet, ei vain ryhmän',
    wholeOnly: 'Ryhmää ei ole valittu: nämä ovat kaikkien siteet.',
    undated_one:
      '{{count, number}} yhteinen asia on päiväämätön: sen ajankohtaa ei tiedetä, joten se jää pois kummastakin jaksosta.',
    undated_other:
      '{{count, number}} yhteistä asiaa on päiväämättömiä: niiden ajankohtaa ei tiedetä, joten ne jäävät pois kummastakin jaksosta.',
    none: 'Kummassakaan tilassa ei ole siteitä. Valitse muita asiakirjoja tai toinen ajanjakso.',
    show: 'Näytä',
    all: 'Kaikki',
    drawn: 'Verkostossa näkyvät ensimmäiset {{shown, number}} kaikista {{total, number}} siteestä.',
    label: 'Kahden tilan siteet',
    a: 'Ensimmäinen pää',
    b: 'Toinen pää',
    change: 'Muutos',
    countBefore: 'Yhteistä ennen',
    countAfter: 'Yhteistä jälkeen',
    via: 'Mikä on yhteistä',
    figures: 'Ryhmän luvut ennen ja jälkeen',
    figure: 'Luku',
    difference: 'Muutos',
    members: 'Jäseniä verkostossa',
    few: 'Toisessa tiloista ryhmällä on verkostossa alle viisi jäsentä, joten sen luvut puuttuvat.',
    slice: { documents: 'asiakirjat {{list}}', period: '{{from}}–{{until}}', ever: 'ei aikarajaa' },
  },
  report: {
    title: 'Juurtuneisuus: {{group}}',
    titleAll: 'Kahden tilan siteet',
    asked:
      'Ryhmä: {{group}}, jäseniä {{size, number}}. Vertailukohta: {{comparison}}, {{other, number}}. Verkosto: {{network}}.',
    askedChange: 'Ennen: {{before}}. Jälkeen: {{after}}. Verkosto: {{network}}.',
    stage: 'Verkosto sellaisena kuin se näytettiin',
    figures:
      'Ryhmän luvut (täytetty), vertailukohdan (ontto), koon perusteella odotettu (viiva) ja sattuman antama (palkki)',
    table: 'Luvut',
    members: 'Jäsenet',
    shares: 'Kenellä on eniten sisäisestä yhteisestä työstä',
    member: 'Jäsen',
    shareOf: 'Osuus sisäisestä yhteisestä työstä',
    splits: 'Sisäiset siteet hajoavat ilman sitä',
    yes: 'kyllä',
    change:
      'Syntyneet, säilyneet ja kadonneet siteet: ensimmäiset {{shown, number}} kaikkiaan {{total, number}} siteestä',
    random:
      'Sattuman vaihteluväli on keskimmäiset 95 % {{runs, number}} satunnaisesta verkostosta, joissa jokainen toimija on mukana yhtä monessa asiassa ja jokaisessa asiassa on yhtä monta jäsentä kuin tässä.',
    labels:
      'Arvotut jäsenet: keskimmäiset 95 % tuhannesta arvonnasta, joissa verkoston kaikista toimijoista poimitaan yhtä monta jäsentä ja siteet pysyvät ennallaan (ryhmätunnusten permutaatio, kuten UCINET testaa E-I-indeksin; QAP). Ero nimettyyn ryhmään todetaan vain, kun se jää niiden 95 prosentin ulkopuolelle, jotka tuhat jäsenten vaihtoa näiden kahden välillä antaa.',
    compared: 'Verrattavina olivat {{group}} ja {{comparison}}; kumpaankin kuuluvat lasketaan ryhmään.',
    small: 'Alle viiden ryhmistä ei anneta lukuja.',
    states: 'Verrattiin kahta tilaa: ennen {{before}}; jälkeen {{after}}.',
    picture: 'Näkyvissä siteet: {{whose}}.',
    everyone: 'kaikkien',
  },
};
