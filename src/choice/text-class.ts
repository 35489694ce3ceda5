/** Classes of texts: what the dictionary knows of a name or a noun. */

/** A word that points at an entity named elsewhere: `全市`, `该公司`, `公司`. */
export interface Deictic {
  /** What it points with and at: `全市` → 市. */
  readonly head: string;
  /** Endings of the names that it can stand for. */
  readonly endings: readonly string[];
}

/** What the dictionary knows of a text. */
export interface TextClass {
  /** Class of the entity that it ends as, `=` behind it when it is one whole; `-` for none. */
  readonly entity: number;
  readonly isEntity: boolean;
  /** Class of the indicator that it ends with. */
  readonly indicator: number;
  readonly isIndicator: boolean;
  /** The class of an entity, or the sort of things that its last word names; `-` for neither. */
  readonly sort: number;
  readonly nation: boolean;
  /** Could be a name of its own: no place, no country, no sector, no measure. */
  readonly isNamed: boolean;
  readonly deictic: Deictic | null;
}
