// Solves one CP-SAT model after the other. A request on stdin is
//   u32 magic, u32 id, u32 length of the parameters, u32 length of the model, parameters, model
// and its answer on stdout is
//   u32 magic, u32 id, u32 status (0 answer, 1 error, 2 hello), u32 bytes of the model read, 32 bytes SHA-256 of them,
//   u32 length of the payload, payload (a CpSolverResponse, an error's text, the hello's JSON).
// All numbers are little-endian. It ends when stdin does, or when its parent is gone.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Worker } from 'node:worker_threads';

const magic = 0x504c4447;
const [answer, error, hello] = [0, 1, 2];

// stdout carries answers alone: whatever else wants to print there goes to stderr.
const writeSync = fs.writeSync;
const print = process.stdout.write.bind(process.stdout);
fs.writeSync = (descriptor, ...rest) => writeSync(descriptor === 1 ? 2 : descriptor, ...rest);
syncBuiltinESMExports();
process.stdout.write = process.stderr.write.bind(process.stderr);
console.log = console.info = console.debug = console.error;

// Ctrl-C goes to the whole terminal; the parent decides what becomes of a proof.
process.on('SIGINT', () => {});
process.stdout.on('error', () => process.exit(0));

// A solve keeps this thread busy, so another one watches for a parent that was killed.
const watch = `const parent = ${process.ppid};
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 500);`;
new Worker(watch, { eval: true, stdin: false }).unref();

function send(id, status, read, digest, payload) {
  const header = Buffer.alloc(52);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(id, 4);
  header.writeUInt32LE(status, 8);
  header.writeUInt32LE(read, 12);
  digest.copy(header, 16);
  header.writeUInt32LE(payload.length, 48);
  print(Buffer.concat([header, payload]));
}

async function solve(CpSat, id, parameters, model) {
  const digest = createHash('sha256').update(model).digest();
  try {
    const response = await CpSat.solveRaw(model, parameters);
    send(id, answer, model.length, digest, Buffer.from(response.buffer, response.byteOffset, response.byteLength));
  } catch (failure) {
    send(id, error, model.length, digest, Buffer.from(String(failure?.message ?? failure)));
    // An abort leaves the solver's memory in an unknown state.
    print('', () => process.exit(1));
  }
}

const { CpSat } = await import('or-tools-wasm/cp-sat');
CpSat.setWorkerBridgeEnabled(false);
await CpSat.getSchemas();
const manifest = new URL('./node_modules/or-tools-wasm/package.json', import.meta.url);
const greeting = {
  version: JSON.parse(fs.readFileSync(manifest, 'utf8')).version,
  node: process.versions.node,
  flavour: typeof WebAssembly.promising === 'function' ? 'JSPI' : 'Asyncify',
};
send(0, hello, 0, Buffer.alloc(32), Buffer.from(JSON.stringify(greeting)));

let pending = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
  while (pending.length >= 16) {
    if (pending.readUInt32LE(0) !== magic) {
      console.error('worker: what came on stdin is not a request');
      process.exit(2);
    }
    const model = 16 + pending.readUInt32LE(8);
    const end = model + pending.readUInt32LE(12);
    if (pending.length < end) {
      break;
    }
    await solve(CpSat, pending.readUInt32LE(4), pending.subarray(16, model), pending.subarray(model, end));
    pending = pending.subarray(end);
  }
}
process.exit(0);
