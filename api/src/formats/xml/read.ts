import { SaxesParser } from 'saxes';
import { fault } from '../graph-file.ts';

/** Deeper than any network file nests its elements. */
const DEPTH = 100;

/** An element; names without their name space's prefix, text that of the element itself, trimmed. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Line on which it begins, counted from 1. */
  readonly line: number;
}

interface Open extends Element {
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/**
 * Parses XML into elements, by saxes. Document types are refused, and with them every entity but the five of XML;
 * elements nested more than 100 deep too.
 *
 * @returns the outermost element
 * @throws InvalidInput naming the line at fault
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '', line: 1 }];
  let line = 1;
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '');
    throw fault(`line ${parser.line}`, `this is not well-formed XML (${reason}); mend it or save it again`);
  });
  parser.on('doctype', () => {
    throw fault(`line ${parser.line}`, 'a document type is refused; save it without "<!DOCTYPE …>"');
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEPTH) throw fault(`line ${line}`, `elements are nested more than ${DEPTH} deep`);
    const element: Open = { name: local(name), attributes: {}, children: [], text: '', line };
    for (const [key, value] of Object.entries<string>(attributes)) element.attributes[local(key)] = value;
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  const add = (part: string): void => {
    open[open.length - 1].text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop()!;
    closed.text = closed.text.trim();
  });
  parser.write(joinSurrogates(text)).close();
  return open[0].children[0];
}

/**
 * Two references to the halves of one character, as some programs write characters beyond the first 65,536, are that
 * character. What stands in comments and CDATA is text.
 */
function joinSurrogates(text: string): string {
  return text.replaceAll(
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|&#(x[\da-f]+|\d+);&#(x[\da-f]+|\d+);/gi,
    (found: string, first?: string, second?: string) => {
      const [high, low] = [codeOf(first), codeOf(second)];
      const isPair = high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
      return isPair ? String.fromCharCode(high, low) : found;
    },
  );
}

function codeOf(reference: string | undefined): number {
  if (reference === undefined) return 0;
  return /^x/i.test(reference) ? Number.parseInt(reference.slice(1), 16) : Number(reference);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The name of the outermost element of a text that looks like XML, without its prefix; null where it does not. */
export function rootName(text: string): string | null {
  const found =
    /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*<([^\s/>]+)/i.exec(
      text,
    );
  return found ? local(found[1]) : null;
}

/** Child elements of a name, in order. */
export function children(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute, in other capitals too where it does not stand as it should; or undefined. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const found = Object.keys(attributes).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : attributes[found];
}

/** "edge 3 (line 17)": where an element stands, for error messages. */
export function placeOf(name: string, number: number, { line }: Element): string {
  return `${name} ${number} (line ${line})`;
}
