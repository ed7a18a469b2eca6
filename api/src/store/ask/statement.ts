// From its own file, for this runs in each process that answers queries, which should start fast.
import { EngineLimit, Refused } from '../../model/errors.ts';

/** Procedures that a user's own query may call: they tell what is in the database and change nothing. */
export const ALLOWED_PROCEDURES: readonly string[] = [
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.schema.visualization',
];

const ALLOWED_NAMESPACES = ['date', 'datetime', 'time', 'localtime', 'localdatetime', 'duration', 'point'];
const FIRST_WORDS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL'];
const WRITING = [
  'CREATE',
  'INSERT',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'DROP',
  'ALTER',
];

const FILE_FORMATS = /^(CSV|DATA|JSON|JSONL|PARQUET)$/i;

interface Token {
  kind: 'word' | 'sign' | 'value';
  text: string;
  start: number;
  end: number;
}

const TOKEN =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<value>'(?:\\.|[^'\\])*(?:'|$)|"(?:\\.|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)|\d[\w.]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[\s\S])/gu;

/** The words and signs of a Cypher text; comments are left out, strings and quoted names are values. */
function tokens(cypher: string): Token[] {
  const found: Token[] = [];
  for (const match of cypher.matchAll(TOKEN)) {
    const { value, word } = match.groups ?? {};
    if (match.groups?.skip !== undefined) continue;
    const kind = word !== undefined ? 'word' : value !== undefined ? 'value' : 'sign';
    found.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Words that stand where a clause can: not a property, a label, a parameter or the key of a map. */
function clauseWords(list: readonly Token[]): { word: string; index: number }[] {
  return list.flatMap((token, index) => {
    const before = list[index - 1]?.text ?? '';
    if (token.kind !== 'word' || ['.', ':', '$', '|', '&', '!'].includes(before)) return [];
    if (list[index + 1]?.text === ':') return [];
    return [{ word: token.text.toUpperCase(), index }];
  });
}

/**
 * Refuses a user's own query that could change data, read files, leave this database or administer it: the first
 * of the means that keep a query read-only, and the one that says why in a sentence. The engines' own means (the
 * plan and the read access mode of Neo4j, a read-only copy in another process) stand behind it.
 *
 * @throws Refused naming the word that is not allowed
 */
export function checkStatement(cypher: string): void {
  if (/\\u/i.test(cypher)) throw new Refused('Write the character itself instead of a \\u escape.');
  const list = tokens(cypher);
  const words = clauseWords(list);
  list.forEach((token, index) => {
    const next = list[index + 1];
    if (/^LOAD$/i.test(token.text) && FILE_FORMATS.test(next?.text ?? '')) {
      throw new Refused('A query here cannot read files: take LOAD out, and bring data in with import.');
    }
  });
  for (const { word, index } of words) {
    const next = list[index + 1]?.text ?? '';
    if (WRITING.includes(word) && next !== ')' && next !== ',') {
      throw new Refused(
        `A query here can only read: take ${word} out. If it is the name of a variable, write it in \`backticks\`.`,
      );
    }
    if (word === 'USE') throw new Refused('A query here stays in its own database: take USE out.');
    if (word === 'TRANSACTIONS') {
      throw new Refused('A query here runs in one transaction: take IN TRANSACTIONS out.');
    }
    if (word === 'CALL' && next !== '{' && next !== '(') checkProcedure(list, index + 1);
  }
  checkFunctions(list);
  if (list.some((token, index) => token.text === ';' && index < list.length - 1)) {
    throw new Refused('Ask one question at a time: take the ; in the middle out.');
  }
  const first = words[0]?.index === 0 ? words[0].word : (list[0]?.text ?? '');
  if (!FIRST_WORDS.includes(first)) {
    throw new Refused(
      `A query here begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL, not with ${first}.`,
    );
  }
}

function checkProcedure(list: readonly Token[], from: number): void {
  const { name } = dottedName(list, from);
  if (ALLOWED_PROCEDURES.includes(name.toLowerCase())) return;
  throw new Refused(`The procedure ${name} is not allowed. Allowed are ${ALLOWED_PROCEDURES.join(', ')}.`);
}

function checkFunctions(list: readonly Token[]): void {
  list.forEach((token, index) => {
    const before = list[index - 1];
    if (token.kind === 'sign' || before?.text === '.' || before?.text.toUpperCase() === 'CALL') return;
    const { name, end } = dottedName(list, index);
    if (!name.includes('.') || list[end]?.text !== '(') return;
    if (ALLOWED_NAMESPACES.includes(name.slice(0, name.indexOf('.')).toLowerCase())) return;
    throw new Refused(`The function ${name} is not allowed: only those of Cypher itself are.`);
  });
}

/** A name such as `db.labels` that begins at a token, and the index of the token behind it. */
function dottedName(list: readonly Token[], from: number): { name: string; end: number } {
  let name = '';
  let end = from;
  while (list[end] !== undefined && list[end].kind !== 'sign') {
    name += list[end].text.replaceAll('`', '');
    end += 1;
    if (list[end]?.text !== '.') break;
    name += '.';
    end += 1;
  }
  return { name, end };
}

/**
 * The same query with at most `rows` rows, for an engine that holds the whole answer in memory: LIMIT is added
 * behind the last RETURN, or made smaller there. A UNION is left as it is.
 */
export function limitRows(cypher: string, rows: number): string {
  const list = tokens(cypher).filter((token) => token.text !== ';');
  const end = list.at(-1)?.end ?? 0;
  const text = cypher.slice(0, end);
  const words = clauseWords(list);
  const last = words.findLast(({ word }) => word === 'RETURN');
  if (last === undefined || words.some(({ word }) => word === 'UNION')) return text;
  const depth = (index: number) =>
    list
      .slice(last.index, index)
      .reduce((sum, { text: t }) => sum + ('({['.includes(t) ? 1 : ')}]'.includes(t) ? -1 : 0), 0);
  if (list.slice(last.index).some((_, step) => depth(last.index + step + 1) < 0)) return text;
  const limit = words.findLast(
    ({ word, index }) => word === 'LIMIT' && index > last.index && depth(index) === 0,
  );
  if (limit === undefined) return `${text}\nLIMIT ${rows}`;
  const count = list[limit.index + 1];
  if (count === undefined || limit.index + 2 < list.length || !(Number(count.text) > rows)) return text;
  return `${text.slice(0, count.start)}${rows}`;
}

const CLAUSES = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'UNION', 'ORDER'];

/**
 * Refuses the two forms of query that Grafeo 0.6 answers without a word but otherwise than Neo4j: EXISTS in the
 * WHERE of an OPTIONAL MATCH drops rows, and a WHERE on the way of a shortest path filters after the search.
 * Better no answer than a wrong one.
 *
 * @throws EngineLimit saying how to write it instead
 */
export function checkEmbeddedForms(cypher: string): void {
  const list = tokens(cypher);
  const words = clauseWords(list);
  let clause = '';
  let inWhere = false;
  let shortest = false;
  for (const { word, index } of words) {
    if (word === 'WHERE') inWhere = true;
    else if (word === 'MATCH' && clause === 'OPTIONAL') clause = 'OPTIONAL MATCH';
    else if (CLAUSES.includes(word) && !(inWhere && list[index - 1]?.text === '{')) {
      [clause, inWhere, shortest] = [word, false, false];
    }
    if (/^(ALL)?SHORTESTPATHS?$/.test(word)) shortest = true;
    if (inWhere && clause === 'OPTIONAL MATCH' && word === 'EXISTS') {
      throw new EngineLimit(
        'The embedded engine drops rows where EXISTS stands in the WHERE of an OPTIONAL MATCH. Match that pattern as optional too and test it for null, or ask a Neo4j (NEO4J_URI).',
      );
    }
    if (inWhere && shortest && (word === 'NODES' || word === 'RELATIONSHIPS')) {
      throw new EngineLimit(
        'The embedded engine looks for the shortest path first and tests WHERE afterwards. Name the allowed relation types in the pattern instead, or ask a Neo4j (NEO4J_URI).',
      );
    }
  }
}
