import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fault } from './graph-file.ts';

/** An element: its attributes under `@name`, its children as lists under their names, its text under `#text`. */
export type Element = Readonly<Record<string, unknown>>;

/** A parsed file. */
export interface XmlDocument {
  root: Element;
  /** "edge 3 (line 17)": where an element stands, for error messages. */
  place: (name: string, number: number, element: Element) => string;
}

/**
 * Parses XML into elements whose children are always lists; name spaces are dropped, nothing is turned into numbers.
 *
 * @throws InvalidInput naming the line at fault
 */
export function parseXml(text: string): XmlDocument {
  // Its successor, fast-xml-validator, brings three more packages for the same check.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, msg } = valid.err;
    throw fault(
      `line ${line}`,
      `this is not well-formed XML (${msg.replace(/\.$/, '')}); mend it or save it again`,
    );
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    alwaysCreateTextNode: true,
    captureMetaData: true,
    // Character references such as &#228; are read under this name.
    htmlEntities: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  const meta = XMLParser.getMetaDataSymbol() as symbol;
  const breaks = [...text.matchAll(/\n/g)].map((found) => found.index);
  return {
    root: parse(parser, text),
    place: (name, number, element) => {
      const { startIndex = 0 } = (element as Record<symbol, { startIndex?: number } | undefined>)[meta] ?? {};
      return `${name} ${number} (line ${1 + countBelow(breaks, startIndex)})`;
    },
  };
}

function parse(parser: XMLParser, text: string): Element {
  try {
    return parser.parse(text) as Element;
  } catch (error) {
    throw fault(
      'the file',
      `its XML is refused (${(error as Error).message}); save it without a document type`,
    );
  }
}

/** How many of ascending numbers are below a bound, by halving. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Child elements of a name, in order. */
export function children(element: Element | undefined, name: string): Element[] {
  const list = element?.[name];
  return Array.isArray(list) ? (list as Element[]) : [];
}

/** An attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** The text inside an element. */
export function textOf(element: Element): string {
  const value = element['#text'];
  return typeof value === 'string' ? value.trim() : '';
}
