'use strict';
// One event against a Runtime API of its own: what is compiled by that is there when the function's first event comes.

const net = require('net');
const { Connection } = require('./connection.cjs');
const { Invocation } = require('./invocation.cjs');
const { loadHandler } = require('./handler.cjs');

const EVENT = ['HTTP/1.1 200 OK', 'Content-Type: application/json', 'Lambda-Runtime-Aws-Request-Id: rehearsal',
  'Lambda-Runtime-Deadline-Ms: 0', 'Lambda-Runtime-Invoked-Function-Arn: none', 'Content-Length: 2', '', '{}'].join('\r\n');
const TAKEN = ['HTTP/1.1 202 Accepted', 'Content-Length: 0', '', ''].join('\r\n');

function rehearse(done) {
  const server = net.createServer((socket) => {
    socket.once('data', () => {
      socket.write(EVENT);
      socket.once('data', () => socket.write(TAKEN));
    });
  });
  server.listen(0, '127.0.0.1', async () => {
    const handler = await loadHandler(__dirname, 'rehearsal.handler');
    delete globalThis.awslambda;
    const connection = new Connection(`127.0.0.1:${server.address().port}`);
    const runtime = {
      connection,
      next() {},
      post(what, body, errorType, then) {
        connection.post(what, body, errorType, () => {
          connection.socket.removeAllListeners('close');
          connection.socket.destroy();
          server.close(done);
        });
      },
    };
    connection.next((status, fields, body) => new Invocation(runtime, fields).run(handler, body));
  });
}

module.exports = { rehearse, handler: async (event) => event };
