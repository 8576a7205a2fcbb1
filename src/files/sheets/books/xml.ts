import { decodeEntities } from '../entity';

/** What is told of an XML file, in its order. Names come without their prefix: those are the writer's choice. */
export interface XmlListener {
  /** `read` gives an attribute by its name without prefix; undefined where it is not there. */
  open(name: string, read: (attribute: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

/** Thrown for what is no XML; who reads a file says that it is damaged. */
export class XmlFault extends Error {}

/** More than any office program nests, and far less than what overflows anything. */
const DEEPEST = 256;

const NAME = /[^\s<>/="']+/y;
const SPACE = /\s*/y;
const ATTRIBUTE = /\s*([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** XML has one line end; a carriage return that is meant is written as `&#13;`. */
const onOneEnd = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAttributes(xml: string, from: number) {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let match = ATTRIBUTE.exec(xml); match !== null; match = ATTRIBUTE.exec(xml)) {
    end = ATTRIBUTE.lastIndex;
    const [, name = '', double, single] = match;
    // A declaration of a prefix is no attribute, though it may be called as one.
    if (!name.startsWith('xmlns:')) found.set(localName(name), double ?? single ?? '');
  }
  SPACE.lastIndex = end;
  SPACE.exec(xml);
  return { found, end: SPACE.lastIndex };
}

/** Where something that was begun ends. Throws where it never does. */
function findEnd(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new XmlFault();
  return at;
}

/**
 * Goes through an XML text once and tells what is in it. No entities but those of XML and HTML, nothing is fetched, and
 * a document type is skipped. Throws `XmlFault` for what is not well formed.
 */
export function readXml(xml: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const words = tag === -1 ? xml.slice(at) : xml.slice(at, tag);
    if (words !== '' && open.length > 0) listener.text(decodeEntities(onOneEnd(words)));
    if (tag === -1) break;
    if (xml.startsWith('<!--', tag)) {
      at = findEnd(xml, '-->', tag + 4) + 3;
    } else if (xml.startsWith('<![CDATA[', tag)) {
      const end = findEnd(xml, ']]>', tag + 9);
      if (open.length > 0) listener.text(onOneEnd(xml.slice(tag + 9, end)));
      at = end + 3;
    } else if (xml.startsWith('<?', tag)) {
      at = findEnd(xml, '?>', tag + 2) + 2;
    } else if (xml.startsWith('<!', tag)) {
      at = findEnd(xml, '>', tag + 2) + 1;
    } else if (xml.startsWith('</', tag)) {
      const end = findEnd(xml, '>', tag + 2);
      const name = xml.slice(tag + 2, end).trimEnd();
      if (open.pop() !== name) throw new XmlFault();
      listener.close(localName(name));
      at = end + 1;
    } else {
      NAME.lastIndex = tag + 1;
      const name = NAME.exec(xml)?.[0];
      if (name === undefined || open.length === DEEPEST) throw new XmlFault();
      const { end, found } = readAttributes(xml, tag + 1 + name.length);
      const closes = xml.startsWith('/>', end);
      if (!closes && xml[end] !== '>') throw new XmlFault();
      const local = localName(name);
      listener.open(local, (attribute) => {
        const value = found.get(attribute);
        return value === undefined ? undefined : decodeEntities(value);
      });
      if (closes) listener.close(local);
      else open.push(name);
      at = end + (closes ? 2 : 1);
    }
  }
  if (open.length > 0) throw new XmlFault();
}
