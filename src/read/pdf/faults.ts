/** What can be wrong with a PDF, in words that help. */
import { ReadError } from '../errors.js';

/**
 * Turns what pdf.js throws into a ReadError.
 *
 * @param path the path as the user gave it
 * @param error what was thrown
 */
export function asPdfError(path: string, error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const name = error instanceof Error ? error.name : '';
  const reason =
    name === 'PasswordException'
      ? 'the PDF is encrypted and opens only with a password; save a copy without one'
      : 'the PDF is damaged and cannot be opened; get it anew, or open it in a viewer and save it again';
  return new ReadError(`${path}: ${reason}`, { cause: error });
}

/** A file that holds nothing but pictures, or nothing. */
export function noText(path: string, pages: number): ReadError {
  const many = pages === 1 ? 'its page holds' : `its ${pages} pages hold`;
  return new ReadError(
    `${path}: ${many} no text; a scan has to go through text recognition (OCR) first, with ocrmypdf for example`,
  );
}
