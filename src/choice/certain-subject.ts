/** The subject that is certain before any weight is asked. */
import type { Candidate } from './candidate.js';
import type { DocumentModel } from './document-model.js';
import type { Frame } from './frame.js';
import { notifiedOf } from './notices.js';
import { sharedName } from './shared-names.js';

/**
 * Whom a list names for the number, or a notice tells of.
 *
 * @returns the index of the candidate; null where none is certain
 */
export function certainSubject(names: readonly Candidate[], frame: Frame, document: DocumentModel): number | null {
  const shared = sharedName(names, frame, document);
  return shared >= 0 ? shared : notifiedOf(names, frame, document);
}
