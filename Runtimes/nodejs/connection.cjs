'use strict';
// One kept-alive connection to the Runtime API: HTTP/1.1 over a raw socket.

const net = require('net');

const VERSION = '2018-06-01';
// A larger body is sent by itself rather than copied behind its head.
const COPIED_BYTES = 65536;
const ERROR_TYPE = 'Lambda-Runtime-Function-Error-Type';
const ERROR_BODY = 'Lambda-Runtime-Function-Error-Body';

class Connection {
  constructor(address) {
    const colon = address.lastIndexOf(':');
    this.host = address;
    this.pending = [];
    this.size = 0;
    this.waiting = null;
    this.socket = net.connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)), noDelay: true });
    this.socket.on('data', (part) => this.take(part));
    // The platform has gone: there is nobody to tell.
    this.socket.on('error', () => process.exit(0));
    this.socket.on('close', () => process.exit(0));
    this.nextRequest = this.head('GET', 'invocation/next', []);
  }

  head(method, what, fields) {
    const lines = [`${method} /${VERSION}/runtime/${what} HTTP/1.1`, `Host: ${this.host}`, 'User-Agent: martlet-nodejs'];
    return [...lines, ...fields, '', ''].join('\r\n');
  }

  next(done) {
    this.waiting = done;
    this.socket.write(this.nextRequest);
  }

  post(what, body, errorType, done) {
    const bytes = Buffer.from(body);
    const fields = ['Content-Type: application/json', `Content-Length: ${bytes.length}`];
    if (errorType) fields.push(`${ERROR_TYPE}: ${printable(errorType)}`);
    const head = Buffer.from(this.head('POST', what, fields));
    this.waiting = done;
    this.socket.write(bytes.length < COPIED_BYTES ? Buffer.concat([head, bytes]) : head);
    if (bytes.length >= COPIED_BYTES) this.socket.write(bytes);
  }

  // A response in parts: `write`, and at last `end`, with the description of an error or without.

  open(what, contentType) {
    this.socket.write(this.head('POST', what, [
      `Content-Type: ${printable(contentType)}`, 'Lambda-Runtime-Function-Response-Mode: streaming',
      'Transfer-Encoding: chunked', `Trailer: ${ERROR_TYPE}, ${ERROR_BODY}`,
    ]));
  }

  write(bytes, done) {
    this.socket.write(Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]), done);
  }

  end(description, done) {
    this.waiting = done;
    if (!description) return this.socket.write('0\r\n\r\n');
    const body = Buffer.from(JSON.stringify(description)).toString('base64');
    const type = printable(description.errorType);
    this.socket.write(`0\r\n${ERROR_TYPE}: ${type}\r\n${ERROR_BODY}: ${body}\r\n\r\n`);
  }

  take(part) {
    this.pending.push(part);
    this.size += part.length;
    if (this.needed && this.size < this.needed) return;
    const data = this.pending.length === 1 ? part : Buffer.concat(this.pending);
    this.pending = [data];
    const end = data.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = data.latin1Slice(0, end).split('\r\n');
    const fields = {};
    for (let index = 1; index < lines.length; index++) {
      const colon = lines[index].indexOf(':');
      fields[lines[index].slice(0, colon).toLowerCase()] = lines[index].slice(colon + 1).trim();
    }
    this.needed = end + 4 + Number(fields['content-length'] || 0);
    if (this.size < this.needed) return;
    const body = data.subarray(end + 4, this.needed);
    const rest = data.subarray(this.needed);
    this.pending = rest.length ? [rest] : [];
    this.size = rest.length;
    this.needed = 0;
    const done = this.waiting;
    this.waiting = null;
    if (done) done(Number(lines[0].slice(9, 12)), fields, body);
  }
}

// What can stand in a header field.
function printable(text) {
  return String(text).replace(/[^\x20-\x7E]/g, '?');
}

module.exports = { Connection };
