'use strict';
// A runtime that is started before its function is known: it loads what functions commonly need, and waits.
//
// Its function comes over the socket WARM as one packet: the variables that a runtime started for it would have, each
// ended by a zero byte. From there on everything goes on as if the process had been started at that moment.

const fs = require('fs');

const WARM = 3;
const PACKET_BYTES = 128 * 1024;
// What the AWS SDK and many functions require. Node.js' own modules can't be hidden by a function's.
const COMMON = [
  'assert', 'async_hooks', 'buffer', 'child_process', 'crypto', 'dns', 'events', 'fs/promises', 'http', 'http2', 'https',
  'net', 'os', 'path', 'process', 'querystring', 'stream', 'stream/promises', 'string_decoder', 'timers/promises', 'tls',
  'url', 'util', 'zlib',
];

function wait(then) {
  for (const name of COMMON) require(name);
  for (const file of ['connection', 'handler', 'invocation', 'errors']) require(`./${file}.cjs`);
  require('./rehearsal.cjs').rehearse(() => {
    receive();
    then();
  });
}

function receive() {
  fs.writeSync(WARM, '1');
  const packet = Buffer.allocUnsafeSlow(PACKET_BYTES);
  const length = fs.readSync(WARM, packet, 0, PACKET_BYTES);
  fs.closeSync(WARM);
  if (length === 0) process.exit(0);
  process.chdir('/var/task');
  setVariables(packet.utf8Slice(0, length).split('\0'));
}

function setVariables(entries) {
  const variables = new Map();
  for (const entry of entries) {
    const sign = entry.indexOf('=');
    if (sign > 0) variables.set(entry.slice(0, sign), entry.slice(sign + 1));
  }
  for (const name of Object.keys(process.env)) if (!variables.has(name)) delete process.env[name];
  for (const [name, value] of variables) if (process.env[name] !== value) process.env[name] = value;
}

module.exports = { wait };
