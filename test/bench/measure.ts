/** Measuring whole processes: wall time in pairs, and memory. */
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';

/** A command and what it reads. */
export interface Command {
  readonly args: readonly string[];
  readonly input?: string;
}

/** What one run took. */
export interface Run {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Greatest resident memory in bytes, where the system tells it; else 0. */
  readonly memory: number;
}

/** Resident memory of a process, its threads included. */
function resident(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Runs node with arguments to its end; its output is thrown away.
 *
 * @throws Error (by rejection) when it ends with another code than 0
 */
export function run({ args, input }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, resident(child.pid ?? 0));
    }, 20);
    child.stdout.pipe(createWriteStream('/dev/null'));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, memory });
      else reject(new Error(`node ${args.join(' ')} ended with ${code}`));
    });
  });
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Two commands measured in turns. */
export interface Comparison {
  /** Median of the ratios of wall time, first to second, pair by pair. */
  readonly ratio: number;
  /** Medians of wall time in seconds. */
  readonly first: number;
  readonly second: number;
  /** Greatest memory of the first, in bytes. */
  readonly memory: number;
}

/**
 * Runs two commands in turns, so that what else the machine does falls on both.
 *
 * @param pairs how many times; one more pair before them is not counted
 */
export async function compare(first: Command, second: Command, pairs: number): Promise<Comparison> {
  const runs: [Run, Run][] = [];
  for (let i = 0; i <= pairs; i++) {
    const pair: [Run, Run] = [await run(first), await run(second)];
    if (i > 0) runs.push(pair);
  }
  return {
    ratio: median(runs.map(([a, b]) => a.seconds / b.seconds)),
    first: median(runs.map(([a]) => a.seconds)),
    second: median(runs.map(([, b]) => b.seconds)),
    memory: Math.max(...runs.map(([a]) => a.memory)),
  };
}
