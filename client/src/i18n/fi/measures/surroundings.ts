import type { surroundings as english } from '../../en/measures/surroundings.ts';
import type { Texts } from '../../types.ts';

export const surroundings: Pick<Texts['measures']['node'], keyof typeof english> = {
  clustering: {
    name: 'Kumppanit tuntevat toisensa',
    meaning:
      'Kuinka suuri osa kumppanien pareista on sidoksissa toisiinsa; 0, jos kumppaneita on alle kaksi.',
  },
  triangles: {
    name: 'Suljetut kolmiot',
    meaning: 'Kuinka monta kumppanien paria on sidoksissa toisiinsa.',
  },
  repetition: {
    name: 'Toistuva yhteistyö',
    meaning:
      'Kuinka suuri osa yhteisestä työstä on sellaisten kanssa, jotka toimija kohtaa vähintään kahdessa asiassa.',
  },
  latapy_dot: {
    name: 'Päällekkäisyys kohdattujen kanssa',
    meaning:
      'Kuinka suurelta osin samoissa asioissa ovat mukana myös ne, jotka toimija niissä kohtaa (osuus kaikista).',
  },
  latapy_min: {
    name: 'Päällekkäisyys kohdattujen kanssa, vähempään suhteutettuna',
    meaning: 'Yhteisten asioiden keskimääräinen osuus sen asioista, joka on kahdesta mukana harvemmassa.',
  },
  latapy_max: {
    name: 'Päällekkäisyys kohdattujen kanssa, enempään suhteutettuna',
    meaning: 'Yhteisten asioiden keskimääräinen osuus sen asioista, joka on kahdesta mukana useammassa.',
  },
  core_number: {
    name: 'Ytimen syvyys',
    meaning: 'Suurin k, jolla toimija on osassa, jossa jokaisella on vähintään k kumppania.',
  },
  k_component_level: {
    name: 'Syvyys verkostossa',
    meaning:
      'Suurin k, jolla toimija on osassa, joka pysyy koossa, vaikka mitkä tahansa k − 1 jäsentä lähtisivät.',
  },
  participation: {
    name: 'Jakautuminen ryhmiin',
    meaning:
      'Lähellä nollaa, kun kaikki siteet menevät yhteen ryhmään; sitä suurempi, mitä tasaisemmin ne jakautuvat moneen.',
  },
  within_module_z: {
    name: 'Painoarvo omassa ryhmässä',
    meaning:
      'Kuinka monta keskihajontaa enemmän tai vähemmän siteitä ryhmän sisällä on kuin sen jäsenillä keskimäärin.',
  },
  guimera_amaral_role: {
    name: 'Rooli z-arvon ja jakautumisen mukaan (R1–R7)',
    meaning:
      'Roolit R1–R7 painoarvosta omassa ryhmässä ja jakautumisesta ryhmiin; rajat on asetettu muunlaisille verkostoille.',
  },
  ei_index: {
    name: 'Sisään- vai ulospäin',
    meaning: 'Arvosta −1, jolloin kaikki siteet jäävät omaan ryhmään, arvoon +1, jolloin kaikki vievät ulos.',
  },
  brokerage_coordinator: {
    name: 'Yhdistää oman ryhmänsä jäseniä',
    meaning: 'Oman ryhmän parit, joilla ei ole keskinäistä sidettä mutta kummallakin on side toimijaan.',
  },
  brokerage_consultant: {
    name: 'Yhdistää toisen ryhmän jäseniä',
    meaning:
      'Yhden muun ryhmän parit, joilla ei ole keskinäistä sidettä mutta kummallakin on side toimijaan.',
  },
  brokerage_gatekeeper_or_representative: {
    name: 'Väylä omaan ryhmään ja siitä ulos',
    meaning:
      'Ulkopuolisen ja oman ryhmän jäsenen parit, joilla ei ole keskinäistä sidettä mutta kummallakin on side toimijaan.',
  },
  brokerage_gatekeeper: {
    name: 'Väylä omaan ryhmään',
    meaning: 'Reitit ulkopuoliselta toimijan kautta sen oman ryhmän jäsenelle, kun suoraa sidettä ei ole.',
  },
  brokerage_representative: {
    name: 'Väylä ulos omasta ryhmästä',
    meaning: 'Reitit oman ryhmän jäseneltä toimijan kautta ulkopuoliselle, kun suoraa sidettä ei ole.',
  },
  brokerage_liaison: {
    name: 'Yhdistää ryhmiä',
    meaning:
      'Kahden eri muun ryhmän parit, joilla ei ole keskinäistä sidettä mutta kummallakin on side toimijaan.',
  },
  brokerage_total: {
    name: 'Yhdistetyt parit',
    meaning: 'Kaikki kumppanien parit, joilla ei ole keskinäistä sidettä.',
  },
  community_leiden: {
    name: 'Yhteisö (Leiden)',
    meaning:
      'Mihin Leiden-menetelmän löytämään yhteisöön toimija kuuluu; numerot vain erottavat ne toisistaan.',
  },
  community_louvain: {
    name: 'Yhteisö (Louvain)',
    meaning:
      'Mihin Louvain-menetelmän löytämään yhteisöön toimija kuuluu; numerot vain erottavat ne toisistaan.',
  },
  core_member: {
    name: 'Ytimessä',
    meaning: 'Kuuluuko toimija ytimeen, kun verkosto jaetaan yhteen ytimeen ja yhteen reunaan.',
  },
  coreness_weighted: {
    name: 'Läheisyys ytimeen',
    meaning: 'Kuinka lähellä ydintä toimija on, kun ydin vaihettuu reunaan vähitellen.',
  },
};
