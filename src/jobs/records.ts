/** Records of jobs that gave them as NDJSON. */
import type { ClaimRecord } from '../record/schema.js';
import type { JobResult } from './job.js';

/** The records of a job, when it was to give NDJSON with all fields. */
export function* recordsOf({ pieces }: JobResult): Generator<ClaimRecord> {
  for (const { text } of pieces) {
    for (const line of Buffer.from(text as string)
      .toString()
      .split('\n'))
      if (line !== '') yield JSON.parse(line) as ClaimRecord;
  }
}
