/** Bounds that stand apart from their number: `约占全国的30%`, `不超过公司总股本的3%`, `至少需要30年`. */
import type { Bound, Figure } from '../../grammars/zh/mention.js';

const DETACHED_ABOUT =
  /(?:约|大约|近|接近|将近)(?:占|为|是|有|相当于|合|需)[^，；\d]*$|(?:接近|将近)[^，；\d]{2,16}的$/;

const APART_UNDER =
  /(?:不超过|不得?高于|不会超过|未超过|不得?多于|不足|不到|低于|少于)(?:了)?[^，；\d]{1,20}的$|(?:最多|至多)(?:可|能|将)[^，；\d]{1,6}$/;
const APART_OVER =
  /(?:超过|超|逾|突破|高于|大于|不低于|不少于)(?:了)?[^，；\d]{1,20}的$|(?:至少|不少于|最少|起码)(?:会|将|也)?(?:需要?|有|是|要|为|达|占)$|(?:至少|最少)(?:可|能|将)[^，；\d]{1,6}$/;
const DETACHED_OVER = /(?:超过|超|逾|突破|高于|大于)(?:了)?[^，；\d]{1,12}$/;

/** Whether a bound may stand in a stretch, by its last character and by the characters of such words. */
function mayBeBound(left: string): boolean {
  return '的需要有是为达占'.includes(left.at(-1) ?? '。') || left.includes('最') || left.includes('至');
}

/**
 * The bound of a number that is written without one.
 *
 * @param figure the number
 * @param left what stands before it, from the number before it on
 * @param whole what stands before it in its clause
 */
export function boundOf({ bound, unit }: Figure, left: string, whole: string): Bound {
  if (bound !== 'exact') return bound;
  if (mayBeBound(left)) {
    if (APART_UNDER.test(left)) return 'under';
    if (APART_OVER.test(left)) return 'over';
  }
  if (DETACHED_ABOUT.test(whole)) return 'about';
  return unit.kind === 'fraction' && DETACHED_OVER.test(left) ? 'over' : bound;
}
