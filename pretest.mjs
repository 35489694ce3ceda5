// Before the tests: lint and build, beside each other.
import { spawn } from 'node:child_process';

/** Runs a script of package.json; gives its exit code. */
const run = (script) =>
  new Promise((done) => {
    spawn('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', () => done(1))
      .on('close', (code) => done(code ?? 1));
  });

const codes = await Promise.all(['lint', 'build'].map(run));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
