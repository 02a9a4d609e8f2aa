/** Builds what the playground needs, serves it and prints its address; keeps the packages built as they change. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'vite';

const tsc = ['node_modules/typescript/bin/tsc', '--build'];
const kundskap = ['packages/cli/bin/kundskap.js', 'build', 'content', '--out', 'content/dist'];

console.log('Building the packages and the content …');
for (const step of [tsc, kundskap]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const server = await createServer({ root: 'playground' });
await server.listen();
server.printUrls();

const compiler = spawn(process.execPath, [...tsc, '--watch', '--preserveWatchOutput']);
compiler.stdout.on('data', (output) => {
  if (/ error TS/.test(output)) process.stdout.write(output);
});
process.on('exit', () => compiler.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
