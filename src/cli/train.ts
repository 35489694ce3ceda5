/** `statline train`: from annotated documents to weights. */
import type { CommandSetup } from './command-setup.js';
import type { TrainFlags } from './run-train.js';

const EXAMPLES = `
Learns from annotated documents which candidate fills a field: subject, indicator, period and base. Directories hold
texts with their claims (NAME.txt with NAME.jsonl), fixtures (NAME.expected.ndjson) or short texts, one a line.
Prints how well documents are read by what the other documents teach, in ten parts, and how far confidence can be
relied on. The same documents give the same weights.

With --from-shipped they are learned beside what the shipped weights know: the way for documents that you corrected.
Without, the documents are all that is known, which takes many hundreds of them.

Examples:
  $ statline train corrected/ --from-shipped -o weights.json
  $ statline extract report.txt --weights weights.json
  $ statline train corrected/ --from-shipped --evaluate
  $ statline train fixtures documents/ -o weights.json

Exit codes: 0 done; 2 something to correct, nothing was written.`;

/** Adds the command `train`. */
export const trainCommand: CommandSetup = (program, done) => {
  program
    .command('train')
    .description('learn weights from annotated documents, with what they are worth on others')
    .argument('<directories...>', 'directories of annotated documents')
    .option('-o, --output <file>', 'write the weights to a file (JSON)')
    .option('--from-shipped', 'shift the shipped weights by a few documents of your own; one is enough')
    .option('--evaluate', 'print the figures only')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES)
    .action(async (directories: string[], flags: TrainFlags) => {
      const { runTrain } = await import('./run-train.js');
      done(await runTrain(directories, flags));
    });
};
