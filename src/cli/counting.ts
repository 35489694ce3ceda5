/** Counts what jobs give on its way through, shows the progress, and tells of what failed. */
import type { Piece } from '../jobs/job.js';
import type { SizedInput } from '../jobs/plan.js';
import type { Done } from '../jobs/runner.js';
import { startProgress } from './progress.js';
import { report } from './report.js';

/** What has been done so far. */
export interface Tally {
  read: number;
  failed: number;
  records: number;
  bytes: number;
}

export const emptyTally = (): Tally => ({ read: 0, failed: 0, records: 0, bytes: 0 });

function* countPieces(pieces: Iterable<Piece>, tally: Tally, told: () => void): Generator<Piece> {
  for (const piece of pieces) {
    tally.records += piece.records;
    told();
    yield piece;
  }
}

/**
 * Counts what is done and tells of what failed.
 *
 * @param all the results of jobs
 * @param inputs what the jobs were made of
 * @param tally is counted up
 * @param quiet no progress and no messages but errors
 */
export async function* counted(
  all: AsyncIterable<Done>,
  inputs: readonly SizedInput[],
  tally: Tally,
  quiet: boolean,
): AsyncGenerator<Done> {
  const total = { documents: inputs.length, bytes: inputs.reduce((sum, { bytes }) => sum + bytes, 0) };
  const progress = startProgress(total, quiet);
  try {
    for await (const { job, result } of all) {
      const tell = (messages: readonly string[]): void => {
        if (messages.length > 0) progress.clear();
        for (const message of messages) report(message);
      };
      if (result.error !== null) tell([result.error]);
      const told = (): void =>
        progress.update({ documents: tally.read + tally.failed, bytes: tally.bytes, records: tally.records });
      yield { job, result: { ...result, pieces: countPieces(result.pieces, tally, told) } };
      // What was left out is known when all was taken.
      if (!quiet) tell(result.warnings);
      tally.bytes += job.bytes;
      if (result.error !== null) tally.failed++;
      else if (job.type !== 'text' || job.last) tally.read++;
      told();
    }
  } finally {
    progress.stop();
  }
}
