import type { Texts } from '../types.ts';

/** What the server tells of files that come in, under the keys of `TOLD`. */
export const told: Texts['told'] = {
  aboveHeader: 'den står ovanför rubrikraden',
  belowTable: 'den hör till en annan tabell längre ner',
  headerAgain: 'den upprepar rubrikraden',
  sums: 'den är en summarad (”{{text}}”)',
  cellsOpen:
    'den har {{cells, number}} celler fast {{columns, number}} kolumner är namngivna, och det går inte att veta vilka som hör ihop',
  cellsMissing: 'den har {{cells, number}} celler fast {{columns, number}} kolumner är namngivna',
  empty: '”{{column}}” är tom',
  toItself: 'den binder ”{{name}}” till sig själv',
  character: 'i ”{{column}}” finns ett tecken som inte syns ({{code}}); ta bort det',
  encoding: 'läst som {{encoding}}',
  encodingGuessed: 'läst som Windows-1252, för filen är inte UTF-8',
  encodingSaid: 'läst som {{encoding}}, som dess första rad säger',
  byComma: 'kolumnerna skiljs av komman',
  bySemicolon: 'kolumnerna skiljs av semikolon',
  byTab: 'kolumnerna skiljs av tabbar',
  byBar: 'kolumnerna skiljs av lodstreck (|)',
  byMark: 'kolumnerna skiljs av ”{{mark}}”',
  markOpen:
    'kolumnerna kunde skiljas av ”{{mark}}” eller av ”{{other}}”: ”{{mark}}” användes. Välj det andra om det är fel',
  swallowed: 'raderna {{first, number}}–{{last, number}} är en enda rad: ett citattecken kan ha slukat rader',
  breaks: 'raderna {{first, number}}–{{last, number}} är en enda rad: cellen ”{{column}}” har radbrytningar',
  mutual_one: '{{count, number}} ömsesidigt band lästes som två motsatta band',
  mutual_other: '{{count, number}} ömsesidiga band lästes vart och ett som två motsatta band',
  times: 'tiderna lämnas därhän: varje nod och band räknas, när det än fanns',
  secondNetwork: 'rad {{line, number}}: ett andra nätverk börjar; det och det som följer läses inte',
  matrices: 'filen har flera matriser: den första läses',
  noRows: 'under rubrikraden finns ingen rad',
  headerLines: 'raderna {{first, number}} och {{last, number}} namnger kolumnerna tillsammans',
  noHeader: 'ingen rad namnger kolumnerna: de fick namn efter sin plats',
  tableBelow:
    'en annan tabell börjar på rad {{line, number}}: den läses inte. Flytta den till en egen fil eller ett eget blad',
  tableBeside: 'en annan tabell står bredvid denna, från kolumnen ”{{column}}”: den läses som en egen tabell',
  sameColumn: 'två kolumner heter ”{{name}}”: den senare kallas ”{{later}}”',
  shifted_one:
    '{{count, number}} rad hade förskjutna celler på grund av ”{{mark}}” utan citattecken och rättades efter datum och tal',
  shifted_other:
    '{{count, number}} rader hade förskjutna celler på grund av ”{{mark}}” utan citattecken och rättades efter datum och tal',
  short_one: '{{count, number}} rad är kortare än rubrikraden: det som saknas i slutet är tomt',
  short_other: '{{count, number}} rader är kortare än rubrikraden: det som saknas i slutet är tomt',
  hidden: 'bladet är dolt i arbetsboken',
  merged_one:
    '{{count, number}} område med sammanfogade celler ({{cells}}): innehållet gäller alla dess celler',
  merged_other:
    '{{count, number}} områden med sammanfogade celler ({{cells}}): innehållet gäller alla celler i området',
  noValue_one:
    '{{count, number}} formel har inget sparat värde ({{cells}}) och räknas som tom: öppna arbetsboken i Excel och spara den',
  noValue_other:
    '{{count, number}} formler har inget sparat värde ({{cells}}) och räknas som tomma: öppna arbetsboken i Excel och spara den',
  faulty_one: '{{count, number}} cell har ett fel i sin formel ({{cells}}) och räknas som tom',
  faulty_other: '{{count, number}} celler har ett fel i sin formel ({{cells}}) och räknas som tomma',
  diagonal_one: '{{count, number}} cell på diagonalen är utelämnad: ingen är bunden till sig själv',
  diagonal_other: '{{count, number}} celler på diagonalen är utelämnade: ingen är bunden till sig själv',
  directed_one:
    '{{count, number}} band har en riktning, men samarbete har ingen: vem som nämnde vem sparas som ett värde av bandet, ”{{name}}”. Om bandet betyder medlemskap eller ägande, välj det',
  directed_other:
    '{{count, number}} band har en riktning, men samarbete har ingen: vem som nämnde vem sparas som ett värde av varje band, ”{{name}}”. Om banden betyder medlemskap eller ägande, välj det',
  numbersMixed:
    'kolumnen ”{{column}}”: en del tal har decimalkomma och andra punkt; vart och ett lästes som det är skrivet',
  datesMixed:
    'kolumnen ”{{column}}”: en del datum har dagen först och andra månaden; vart och ett lästes som det är skrivet',
  numbersOpen_one:
    'kolumnen ”{{column}}”: {{count, number}} cell kan vara två olika tal (rad {{lines}}: ”{{text}}”) och lämnas tom; säg hur talen är skrivna',
  numbersOpen_other:
    'kolumnen ”{{column}}”: {{count, number}} celler kan vara två olika tal (raderna {{lines}}: ”{{text}}”) och lämnas tomma; säg hur talen är skrivna',
  datesOpen_one:
    'kolumnen ”{{column}}”: {{count, number}} cell kan vara två olika datum (rad {{lines}}: ”{{text}}”) och lämnas tom; säg hur datumen är skrivna',
  datesOpen_other:
    'kolumnen ”{{column}}”: {{count, number}} celler kan vara två olika datum (raderna {{lines}}: ”{{text}}”) och lämnas tomma; säg hur datumen är skrivna',
  noNumbers_one:
    'kolumnen ”{{column}}”: {{count, number}} cell är inget tal (rad {{lines}}: ”{{text}}”) och lämnas tom',
  noNumbers_other:
    'kolumnen ”{{column}}”: {{count, number}} celler är inga tal (raderna {{lines}}: ”{{text}}”) och lämnas tomma',
  noNumbersKept_one:
    'kolumnen ”{{column}}”: {{count, number}} cell är inget tal (rad {{lines}}: ”{{text}}”) och sparas som text',
  noNumbersKept_other:
    'kolumnen ”{{column}}”: {{count, number}} celler är inga tal (raderna {{lines}}: ”{{text}}”) och sparas som text',
  noDates_one:
    'kolumnen ”{{column}}”: {{count, number}} cell är inget datum (rad {{lines}}: ”{{text}}”) och lämnas tom',
  noDates_other:
    'kolumnen ”{{column}}”: {{count, number}} celler är inga datum (raderna {{lines}}: ”{{text}}”) och lämnas tomma',
  noDatesKept_one:
    'kolumnen ”{{column}}”: {{count, number}} cell är inget datum (rad {{lines}}: ”{{text}}”) och sparas som text',
  noDatesKept_other:
    'kolumnen ”{{column}}”: {{count, number}} celler är inga datum (raderna {{lines}}: ”{{text}}”) och sparas som text',
  placesUnknown_one: '{{count, number}} plats är inte känd och sparas som ord: {{places}}',
  placesUnknown_other: '{{count, number}} platser är inte kända och sparas som ord: {{places}}',
  cut: 'kolumnen ”{{column}}”: det som är längre än {{most, number}} tecken är avkortat (raderna {{lines}})',
  fileEmpty: 'rad 1: filen är tom',
  conflict:
    'rad {{line, number}}: två versioner av filen står sida vid sida (märken från en versionshantering). Avgör vilken som gäller och ta in filen igen',
  quoteOpen:
    'rad {{line, number}}: ett citattecken öppnar en cell och inget stänger den, så att det slukar raderna efter; stäng det eller ta bort det',
  quoteOdd:
    'rad {{line, number}}: ett citattecken står på fel plats; skriv det dubbelt inne i en cell och cellen inom citattecken',
  notEncoding: 'filen är inte {{encoding}}: välj en annan teckenkodning',
  notEncodingSaid: 'filen säger sig vara {{encoding}} men har byte som inte är det; spara den igen som UTF-8',
  notEncodingLine:
    'rad {{line, number}}: filen säger sig vara {{encoding}} men har byte som inte är det; spara den igen som UTF-8',
  encodingUnknown: 'rad 1: filen säger sig vara {{encoding}}, som inte är känd här; spara den igen som UTF-8',
  isPacked: 'det är en packad fil (Excel, LibreOffice eller zip), ingen text; spara tabellen som CSV',
  isOldOffice: 'det är en gammal Excel- eller Word-fil, ingen text; spara tabellen som XLSX eller CSV',
  isPdf: 'det är en PDF, ingen text; spara tabellen som CSV',
  isGzip: 'det är en gzip-fil, ingen text; packa upp den först',
  otherXml: 'det är XML ({{root}}) men varken GraphML eller GEXF',
  noWorkbook: 'den är packad men ingen Excel-arbetsbok (xlsx). Spara tabellen som XLSX eller CSV',
  workbookDamaged: 'arbetsboken går inte att läsa ({{why}}). Spara den igen, eller som CSV',
  zipDamaged: 'filen går inte att packa upp ({{why}}). Spara arbetsboken igen',
  zipTooLarge:
    'uppackad skulle den ha {{size, number}} MB, och högst {{most, number}} MB läses. Spara det blad du behöver som CSV',
  zipTooMany: 'den har fler än {{most, number}} filer: det är ingen arbetsbok',
  noTable: 'det finns ingen tabell i den: ingen cell innehåller något',
  tooManyRows: 'den har {{rows, number}} rader, och högst {{most, number}} läses. Dela upp den',
  tooManyColumns:
    'den har {{columns, number}} kolumner, och högst {{most, number}} läses. Ta bort dem som du inte behöver',
  sameSource: '{{file}} och {{other}} skulle bli samma källa ”{{source}}”; byt namn på den ena',
  fileFault: '{{what}}',
  noRecipe:
    '{{title}}: läsningssättet är inte känt. Välj det, eller säg vad kolumnerna är. Kolumnerna är {{columns}}.',
  recipeUnknown: 'det finns inget läsningssätt ”{{recipe}}”; det finns {{list}}',
  recipeUnfit: 'läsningssättet {{recipe}} passar inte denna tabell, vars kolumner är {{columns}}',
  recipeUnused: 'läsningssättet {{recipe}} använder ingen av kolumnerna {{columns}}',
  recipeLabel: 'läsningssättet {{recipe}} använder kolumnen ”{{column}}” till ”{{label}}”, som det inte har',
  recipeTie: 'läsningssättet {{recipe}} binder ”{{from}}” till ”{{to}}” men har inte båda',
  recipeEnds: 'läsningssättet {{recipe}}: {{relation}} binder {{ends}}, inte {{from}} → {{to}}',
  readingTime:
    '{{files}} kunde inte läsas inom {{seconds, number}} s. Dela upp filen eller spara tabellen som CSV.',
  readingMemory:
    'Att läsa {{files}} kräver mer än {{most, number}} MB minne. Dela upp filen, eller spara det blad du behöver som CSV.',
  uploadGone: 'Filerna ”{{upload}}” finns inte längre: de sparas en timme. Välj filerna på nytt.',
  uploadsFull: 'För många filer är på väg in samtidigt. Vänta tills en del har tagits in.',
  tooManyFiles: 'Högst {{most, number}} filer tas in åt gången. Ta in de andra efteråt.',
  fileTooLarge: '{{file}} är större än {{most, number}} byte, som är det mesta som tas emot.',
  fileNothing: '{{file}} är tom: den har inte en enda byte.',
};
