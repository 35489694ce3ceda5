/** How much time and memory reading a file may take before it is given up. */

export interface Limits {
  /** Seconds of processor time without anything being finished. */
  readonly seconds: number;
  /** Megabytes by which the reading process may grow. */
  readonly megabytes: number;
}

const MEGABYTE = 1024 * 1024;

/** For a file of any size, and more for each megabyte of it. */
const SECONDS = 5;
const SECONDS_PER_MEGABYTE = 1;
const MEGABYTES = 480;
const MEGABYTES_PER_MEGABYTE = 4;

/**
 * The limits for a file. Larger files may take more; what the user sets holds for all.
 *
 * @param bytes size of the file
 * @param set what the user has set
 */
export function limitsFor(bytes: number, set: Partial<Limits> = {}): Limits {
  const size = bytes / MEGABYTE;
  return {
    seconds: set.seconds ?? SECONDS + SECONDS_PER_MEGABYTE * size,
    megabytes: set.megabytes ?? MEGABYTES + MEGABYTES_PER_MEGABYTE * size,
  };
}
