/** Weights of a user's own, as `statline train` writes them: whole ones, or what shifts the shipped ones. */
import { type Model, modelOf, readModel } from './choice/model.js';
import { shifted } from './choice/shifted.js';
import { ReadError } from './read/errors.js';
import { checksumOf, readBuilt } from './read/model-files.js';
import { readWeights } from './read/weights.js';

/** The shipped model, with the checksum that shifted weights name it by. */
export function shippedModel(): { readonly model: Model; readonly checksum: string } {
  const bytes = readBuilt('weights.bin');
  return { model: readModel(bytes), checksum: checksumOf(bytes) };
}

/**
 * Reads the weights of a file that `statline train` wrote: for `ExtractOptions.weights`.
 *
 * @param path the file; its weights stand by themselves or shift the shipped ones
 * @throws ReadError (by rejection) when the file cannot be read, holds no weights, or shifts those of another version
 */
export async function readOwnWeights(path: string): Promise<Model> {
  const written = await readWeights(path);
  if (!('from' in written)) return modelOf(written);
  const { model, checksum } = shippedModel();
  if (written.from !== checksum)
    throw new ReadError(`${path}: shifts the weights of another version of statline; train anew with --from-shipped`);
  return shifted(model, written);
}
