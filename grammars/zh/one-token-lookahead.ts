/**
 * Lookahead by one token, all that the grammar needs: which way to go is read off tables of token types. Chevrotain's own
 * prepares paths of any length, which takes a while when the command starts, and asks every gate before it looks at the
 * token; here a gate is asked only where the token fits.
 */
import {
  Alternation,
  type Alternative,
  type IOrAlt,
  type IProduction,
  type IToken,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  type Rule,
  Terminal,
} from 'chevrotain';

/** By the index of a token's type: 1 where the token can come first. */
type Fits = Uint8Array;

/** Functions of a strategy are called on the parser. */
interface Reading {
  LA_FAST(places: number): IToken;
}

/** A strategy for chevrotain's parsers with `maxLookahead: 1`. */
export class OneTokenLookahead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation({
    rule,
    prodOccurrence,
  }: {
    rule: Rule;
    prodOccurrence: number;
  }): (orAlts?: IOrAlt<unknown>[]) => number | undefined {
    const choice = find(rule.definition, Alternation, prodOccurrence);
    const fits = (choice.definition as unknown as Alternative[]).map(({ definition }) => fitsOf(definition));
    return function (this: Reading, alternatives) {
      const { tokenTypeIdx } = this.LA_FAST(1);
      for (let i = 0; i < fits.length; i++) {
        if ((fits[i] as Fits)[tokenTypeIdx] !== 1) continue;
        const gate = alternatives?.[i]?.GATE;
        if (gate === undefined || gate.call(this)) return i;
      }
      return undefined;
    } as (orAlts?: IOrAlt<unknown>[]) => number | undefined;
  }

  override buildLookaheadForOptional({
    rule,
    prodOccurrence,
    prodType,
  }: {
    rule: Rule;
    prodOccurrence: number;
    prodType: string;
  }): () => boolean {
    const { definition } = find(rule.definition, prodType === 'Option' ? Option : Repetition, prodOccurrence);
    const fits = fitsOf(definition);
    return function (this: Reading) {
      return fits[this.LA_FAST(1).tokenTypeIdx] === 1;
    } as () => boolean;
  }
}

type Branching = Alternation | Option | Repetition;
type Kind = typeof Alternation | typeof Option | typeof Repetition;

/** The definition that stands inside a production; none inside a token, or a rule that is named. */
const inside = (production: IProduction): readonly IProduction[] =>
  'definition' in production && !(production instanceof NonTerminal) ? (production.definition as IProduction[]) : [];

/** The production of a kind and number in a rule. */
function find(definition: readonly IProduction[], kind: Kind, occurrence: number): Branching {
  const pending = [...definition];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one instanceof kind && one.idx === occurrence) return one;
    pending.push(...inside(one));
  }
  throw new Error(`grammar: no ${kind.name} ${occurrence}`);
}

/** What can come first in a definition, which is never empty. */
function fitsOf(definition: readonly IProduction[]): Fits {
  const types = new Set<number>();
  if (!addFirst(definition, types)) throw new Error('grammar: a choice can be empty');
  const fits = new Uint8Array(Math.max(...types) + 1);
  for (const type of types) fits[type] = 1;
  return fits;
}

/** Adds what can come first in a sequence; whether something must come. */
function addFirst(definition: readonly IProduction[], types: Set<number>): boolean {
  for (const one of definition) if (addFirstOf(one, types)) return true;
  return false;
}

function addFirstOf(production: IProduction, types: Set<number>): boolean {
  if (production instanceof Terminal) {
    const { tokenTypeIdx, categoryMatches } = production.terminalType;
    for (const type of [tokenTypeIdx as number, ...(categoryMatches ?? [])]) types.add(type);
    return true;
  }
  if (production instanceof NonTerminal) return addFirst(production.referencedRule.definition, types);
  if (production instanceof Alternation)
    return production.definition.map((alternative) => addFirst(inside(alternative), types)).every((must) => must);
  addFirst(inside(production), types);
  return false;
}
