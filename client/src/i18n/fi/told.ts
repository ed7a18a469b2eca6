import type { Texts } from '../types.ts';

/** What the server tells of files that come in, under the keys of `TOLD`. */
export const told: Texts['told'] = {
  aboveHeader: 'se on otsikkorivin yläpuolella',
  belowTable: 'se kuuluu toiseen taulukkoon, joka on tämän alla',
  headerAgain: 'se toistaa otsikkorivin',
  sums: 'se on summarivi (”{{text}}”)',
  cellsOpen:
    'siinä on {{cells, number}} solua, vaikka sarakkeita on nimetty {{columns, number}}, eikä voi tietää, mitkä solut kuuluvat yhteen',
  cellsMissing: 'siinä on {{cells, number}} solua, vaikka sarakkeita on nimetty {{columns, number}}',
  empty: '”{{column}}” on tyhjä',
  toItself: 'se yhdistää kohteen ”{{name}}” itseensä',
  character: 'sarakkeessa ”{{column}}” on merkki, jota ei näe ({{code}}); poista se',
  encoding: 'luettu merkistöllä {{encoding}}',
  encodingGuessed: 'luettu merkistöllä Windows-1252, koska tiedosto ei ole UTF-8',
  encodingSaid: 'luettu merkistöllä {{encoding}}, niin kuin ensimmäisellä rivillä lukee',
  byComma: 'sarakkeet erotettu pilkuilla',
  bySemicolon: 'sarakkeet erotettu puolipisteillä',
  byTab: 'sarakkeet erotettu sarkaimilla',
  byBar: 'sarakkeet erotettu pystyviivoilla (|)',
  byMark: 'sarakkeet erotettu merkillä ”{{mark}}”',
  markOpen:
    'sarakkeet voisi erottaa merkki ”{{mark}}” tai ”{{other}}”: luettiin merkin ”{{mark}}” mukaan. Jos se on väärin, valitse toinen',
  swallowed:
    'rivit {{first, number}}–{{last, number}} ovat yhtä riviä: lainausmerkki on voinut niellä rivejä',
  breaks: 'rivit {{first, number}}–{{last, number}} ovat yhtä riviä: solussa ”{{column}}” on rivinvaihtoja',
  mutual_one: '{{count, number}} molemminpuolinen side luettiin kahdeksi vastakkaiseksi siteeksi',
  mutual_other: '{{count, number}} molemminpuolista sidettä luettiin kukin kahdeksi vastakkaiseksi siteeksi',
  times: 'ajat jätettiin huomiotta: jokainen solmu ja side on mukana, oli se olemassa milloin tahansa',
  secondNetwork: 'rivi {{line, number}}: toinen verkosto alkaa; sitä ja sen jälkeistä ei lueta',
  matrices: 'tiedostossa on monta matriisia: luetaan ensimmäinen',
  noRows: 'otsikkorivin alla ei ole yhtään riviä',
  headerLines: 'rivit {{first, number}} ja {{last, number}} nimeävät sarakkeet yhdessä',
  noHeader: 'mikään rivi ei nimeä sarakkeita: ne saivat nimensä paikkansa mukaan',
  tableBelow:
    'toinen taulukko alkaa riviltä {{line, number}}: sitä ei lueta. Vie se omaan tiedostoonsa tai välilehteensä',
  tableBeside:
    'tämän vieressä on toinen taulukko, sarakkeesta ”{{column}}” alkaen: se luetaan omana taulukkonaan',
  sameColumn: 'kahden sarakkeen nimi on ”{{name}}”: jälkimmäinen on nyt ”{{later}}”',
  shifted_one:
    '{{count, number}} rivin solut olivat siirtyneet lainaamattoman merkin ”{{mark}}” takia; rivi korjattiin päivämäärien ja lukujen avulla',
  shifted_other:
    '{{count, number}} rivin solut olivat siirtyneet lainaamattoman merkin ”{{mark}}” takia; rivit korjattiin päivämäärien ja lukujen avulla',
  short_one: '{{count, number}} rivi on otsikkoriviä lyhyempi: lopusta puuttuvat solut ovat tyhjiä',
  short_other: '{{count, number}} riviä on otsikkoriviä lyhyempiä: lopusta puuttuvat solut ovat tyhjiä',
  hidden: 'tämä välilehti on piilotettu työkirjassa',
  merged_one:
    '{{count, number}} yhdistettyjen solujen alue ({{cells}}): sen sisältö koskee kaikkia sen soluja',
  merged_other:
    '{{count, number}} yhdistettyjen solujen aluetta ({{cells}}): alueen sisältö koskee kaikkia sen soluja',
  noValue_one:
    '{{count, number}} kaavalla ei ole tallennettua arvoa ({{cells}}), ja solu on tyhjä: avaa työkirja Excelissä ja tallenna se',
  noValue_other:
    '{{count, number}} kaavalla ei ole tallennettua arvoa ({{cells}}), ja solut ovat tyhjiä: avaa työkirja Excelissä ja tallenna se',
  faulty_one: '{{count, number}} solussa on kaavan virhe ({{cells}}), ja solu on tyhjä',
  faulty_other: '{{count, number}} solussa on kaavan virhe ({{cells}}), ja solut ovat tyhjiä',
  diagonal_one: '{{count, number}} lävistäjän solu jätettiin pois: kukaan ei ole sidoksissa itseensä',
  diagonal_other: '{{count, number}} lävistäjän solua jätettiin pois: kukaan ei ole sidoksissa itseensä',
  directed_one:
    '{{count, number}} siteellä on suunta, mutta yhteistyöllä ei ole: se, kuka nimesi kenet, säilyy siteen arvona ”{{name}}”. Jos side tarkoittaa jäsenyyttä tai omistusta, valitse se',
  directed_other:
    '{{count, number}} siteellä on suunta, mutta yhteistyöllä ei ole: se, kuka nimesi kenet, säilyy kunkin siteen arvona ”{{name}}”. Jos siteet tarkoittavat jäsenyyttä tai omistusta, valitse se',
  numbersMixed:
    'sarake ”{{column}}”: osassa luvuista on desimaalipilkku, osassa piste; kukin luettiin niin kuin se on kirjoitettu',
  datesMixed:
    'sarake ”{{column}}”: osassa päivämääristä on päivä ensin, osassa kuukausi; kukin luettiin niin kuin se on kirjoitettu',
  numbersOpen_one:
    'sarake ”{{column}}”: {{count, number}} solu voisi olla kaksi eri lukua (rivi {{lines}}: ”{{text}}”) ja jätettiin tyhjäksi; kerro, kuinka luvut on kirjoitettu',
  numbersOpen_other:
    'sarake ”{{column}}”: {{count, number}} solua voisi olla kaksi eri lukua (rivit {{lines}}: ”{{text}}”) ja jätettiin tyhjiksi; kerro, kuinka luvut on kirjoitettu',
  datesOpen_one:
    'sarake ”{{column}}”: {{count, number}} solu voisi olla kaksi eri päivää (rivi {{lines}}: ”{{text}}”) ja jätettiin tyhjäksi; kerro, kuinka päivämäärät on kirjoitettu',
  datesOpen_other:
    'sarake ”{{column}}”: {{count, number}} solua voisi olla kaksi eri päivää (rivit {{lines}}: ”{{text}}”) ja jätettiin tyhjiksi; kerro, kuinka päivämäärät on kirjoitettu',
  noNumbers_one:
    'sarake ”{{column}}”: {{count, number}} solu ei ole luku (rivi {{lines}}: ”{{text}}”) ja jätettiin tyhjäksi',
  noNumbers_other:
    'sarake ”{{column}}”: {{count, number}} solua ei ole lukuja (rivit {{lines}}: ”{{text}}”) ja jätettiin tyhjiksi',
  noNumbersKept_one:
    'sarake ”{{column}}”: {{count, number}} solu ei ole luku (rivi {{lines}}: ”{{text}}”) ja säilyy tekstinä',
  noNumbersKept_other:
    'sarake ”{{column}}”: {{count, number}} solua ei ole lukuja (rivit {{lines}}: ”{{text}}”) ja säilyvät tekstinä',
  noDates_one:
    'sarake ”{{column}}”: {{count, number}} solu ei ole päivämäärä (rivi {{lines}}: ”{{text}}”) ja jätettiin tyhjäksi',
  noDates_other:
    'sarake ”{{column}}”: {{count, number}} solua ei ole päivämääriä (rivit {{lines}}: ”{{text}}”) ja jätettiin tyhjiksi',
  noDatesKept_one:
    'sarake ”{{column}}”: {{count, number}} solu ei ole päivämäärä (rivi {{lines}}: ”{{text}}”) ja säilyy tekstinä',
  noDatesKept_other:
    'sarake ”{{column}}”: {{count, number}} solua ei ole päivämääriä (rivit {{lines}}: ”{{text}}”) ja säilyvät tekstinä',
  placesUnknown_one: '{{count, number}} paikkaa ei tunneta, ja se säilyy sanoina: {{places}}',
  placesUnknown_other: '{{count, number}} paikkaa ei tunneta, ja ne säilyvät sanoina: {{places}}',
  cut: 'sarake ”{{column}}”: yli {{most, number}} merkin sisältö katkaistiin (rivit {{lines}})',
  fileEmpty: 'rivi 1: tiedosto on tyhjä',
  conflict:
    'rivi {{line, number}}: tiedostossa on kaksi versiota rinnakkain (versionhallinnan merkkejä). Ratkaise, kumpi pätee, ja tuo tiedosto uudelleen',
  quoteOpen:
    'rivi {{line, number}}: lainausmerkki avaa solun eikä mikään sulje sitä, joten se nielee seuraavat rivit; sulje tai poista se',
  quoteOdd:
    'rivi {{line, number}}: lainausmerkki on väärässä paikassa; kirjoita se solun sisällä kahdesti ja solu lainausmerkkeihin',
  notEncoding: 'tiedosto ei ole merkistöä {{encoding}}: valitse toinen merkistö',
  notEncodingSaid:
    'tiedosto sanoo olevansa {{encoding}}, mutta siinä on tavuja, jotka eivät ole; tallenna se uudelleen UTF-8:na',
  notEncodingLine:
    'rivi {{line, number}}: tiedosto sanoo olevansa {{encoding}}, mutta siinä on tavuja, jotka eivät ole; tallenna se uudelleen UTF-8:na',
  encodingUnknown:
    'rivi 1: tiedosto sanoo olevansa {{encoding}}, jota ei tunneta; tallenna se uudelleen UTF-8:na',
  isPacked: 'se on pakattu tiedosto (Excel, LibreOffice tai zip) eikä tekstiä; tallenna taulukko CSV:nä',
  isOldOffice: 'se on vanha Excel- tai Word-tiedosto eikä tekstiä; tallenna taulukko XLSX:nä tai CSV:nä',
  isPdf: 'se on PDF eikä tekstiä; tallenna taulukko CSV:nä',
  isGzip: 'se on gzip-tiedosto eikä tekstiä; pura se ensin',
  otherXml: 'se on XML:ää ({{root}}) mutta ei GraphML:ää eikä GEXF:ää',
  noWorkbook: 'se on pakattu tiedosto mutta ei Excel-työkirja (xlsx). Tallenna taulukko XLSX:nä tai CSV:nä',
  workbookDamaged: 'työkirjaa ei voi lukea ({{why}}). Tallenna se uudelleen tai CSV:nä',
  zipDamaged: 'tiedostoa ei voi purkaa ({{why}}). Tallenna työkirja uudelleen',
  zipTooLarge:
    'purettuna siinä olisi {{size, number}} Mt, ja enintään {{most, number}} Mt luetaan. Tallenna tarvitsemasi välilehti CSV:nä',
  zipTooMany: 'siinä on yli {{most, number}} tiedostoa: se ei ole työkirja',
  noTable: 'siinä ei ole taulukkoa: yhdessäkään solussa ei ole mitään',
  tooManyRows: 'siinä on {{rows, number}} riviä, ja enintään {{most, number}} luetaan. Jaa se osiin',
  tooManyColumns:
    'siinä on {{columns, number}} saraketta, ja enintään {{most, number}} luetaan. Poista ne, joita et tarvitse',
  sameSource: '{{file}} ja {{other}} olisivat sama lähde ”{{source}}”; nimeä toinen uudelleen',
  fileFault: '{{what}}',
  noRecipe:
    '{{title}}: lukutapaa ei tunneta. Valitse se tai kerro, mitä sarakkeet ovat. Sarakkeet: {{columns}}.',
  recipeUnknown: 'lukutapaa ”{{recipe}}” ei ole; on {{list}}',
  recipeUnfit: 'lukutapa {{recipe}} ei sovi tähän taulukkoon, jonka sarakkeet ovat {{columns}}',
  recipeUnused: 'lukutapa {{recipe}} ei käytä mitään sarakkeista {{columns}}',
  recipeLabel: 'lukutapa {{recipe}} käyttää saraketta ”{{column}}” kohteeseen ”{{label}}”, jota siinä ei ole',
  recipeTie: 'lukutapa {{recipe}} yhdistää kohteet ”{{from}}” ja ”{{to}}”, vaikka siinä ei ole molempia',
  recipeEnds: 'lukutapa {{recipe}}: {{relation}} yhdistää {{ends}}, ei {{from}} → {{to}}',
  readingTime:
    'Tiedostoa {{files}} ei ehditty lukea {{seconds, number}} sekunnissa. Jaa se osiin tai tallenna taulukko CSV:nä.',
  readingMemory:
    'Tiedoston {{files}} lukeminen vaatii yli {{most, number}} Mt muistia. Jaa se osiin tai tallenna tarvitsemasi välilehti CSV:nä.',
  uploadGone: 'Tiedostoja ”{{upload}}” ei enää ole: ne säilyvät tunnin. Valitse tiedostot uudelleen.',
  uploadsFull: 'Liian monta tiedostoa on tulossa samaan aikaan. Odota, kunnes osa on tuotu.',
  tooManyFiles: 'Kerralla voi tuoda enintään {{most, number}} tiedostoa. Tuo muut sen jälkeen.',
  fileTooLarge: '{{file}} on suurempi kuin {{most, number}} tavua, joka on enimmäiskoko.',
  fileNothing: '{{file}} on tyhjä: siinä ei ole yhtään tavua.',
};
