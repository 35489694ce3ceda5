/**
 * XML as events, from text that comes piece by piece. Nothing outside of it is ever loaded, and no entity but the standard
 * ones is known.
 */
import { Parser } from 'htmlparser2';
import { ReadError } from './errors.js';

/** What is told while XML is read. Names are without their prefix; attributes too. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Elements inside one another that a document may have. */
const DEEPEST = 2000;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Begins to read a part of a document that is XML.
 *
 * @param path the path shown in messages
 * @returns takes the text piece by piece; the last piece ends it
 */
export function xmlReader(path: string, events: XmlEvents): (piece: string, last: boolean) => void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new ReadError(`${path}: nested more than ${DEEPEST} deep; this is no document`);
        const plain: Record<string, string> = {};
        for (const [key, value] of Object.entries(attributes)) plain[bare(key)] = value;
        events.open(bare(name), plain);
      },
      onclosetag(name) {
        depth--;
        events.close(bare(name));
      },
      ontext: events.text,
    },
    { xmlMode: true },
  );
  return (piece, last) => {
    parser.write(piece);
    if (last) parser.end();
  };
}

/** A sink for the bytes of an XML part. */
export function xmlSink(path: string, events: XmlEvents): (chunk: Uint8Array, last: boolean) => void {
  const decoder = new TextDecoder();
  const read = xmlReader(path, events);
  return (chunk, last) => read(decoder.decode(chunk, { stream: !last }), last);
}
