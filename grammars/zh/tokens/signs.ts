/** Tokens of signs and words that join numbers or give them a direction. */
import { DatePart, RangeSign, word } from './category.js';
import { INCLUSIVE } from './characters.js';

export const Dash = word('Dash', new RegExp(`${INCLUSIVE}(?:-{1,2}|~{1,2}|—{1,2})`), '（-~—', RangeSign, DatePart);
/** A sign: `同比+12%`. */
export const Plus = word('Plus', /\+/, '+');
export const To = word('To', /至|到/, '至到', RangeSign, DatePart);
export const Slash = word('Slash', /\//, '/');
export const From = word('From', /从|由|自/, '从由自');
