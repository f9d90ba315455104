'use strict';
// The Node.js runtime of a function: asks for events, calls the handler, posts the results, over one raw socket.
// Each file costs every cold start some 0.3 ms, so that those for logging, errors and streaming are loaded when they are
// needed.

const { Connection } = require('./connection.cjs');
const { isStreaming, loadHandler, refuseCallback } = require('./handler.cjs');
const { Invocation } = require('./invocation.cjs');

const EXIT_UNHANDLED_REJECTION = 128;
const EXIT_UNCAUGHT_EXCEPTION = 129;
// Where libraries find the id of the invocation in progress.
const REQUEST_ID = Symbol.for('aws.lambda.runtime.requestId');

function setUpConsole() {
  for (const method of ['trace', 'debug', 'info', 'log', 'warn', 'error', 'fatal']) {
    console[method] = (...parts) => require('./console.cjs').log(method, parts);
  }
}

class Runtime {
  // profile: of an experiment's start, else nothing.
  constructor(connection, profile) {
    this.connection = connection;
    this.profile = profile;
    this.invocation = null;
    process.on('beforeExit', () => {
      if (this.invocation) this.invocation.rest();
    });
    process.on('uncaughtException', (error) => this.crash('Uncaught Exception', error, EXIT_UNCAUGHT_EXCEPTION));
    process.on('unhandledRejection', (reason) => {
      const { describe, isError, named } = require('./errors.cjs');
      const text = isError(reason) ? `${reason.name}: ${reason.message}` : String(reason);
      const error = named('Runtime.UnhandledPromiseRejection', text);
      error.reason = reason;
      error.promise = {};
      if (isError(reason)) error.stack = [`${error.name}: ${text}`, ...describe(reason).trace.slice(1)].join('\n');
      this.crash('Unhandled Promise Rejection', error, EXIT_UNHANDLED_REJECTION);
    });
  }

  next() {
    this.invocation = null;
    this.connection.socket.ref();
    if (this.profile) this.profile.tell(this.connection, () => this.ask());
    else this.ask();
  }

  ask() {
    this.connection.next((status, fields, body) => {
      if (status !== 200) process.exit(1);
      global[REQUEST_ID] = fields['lambda-runtime-aws-request-id'];
      if (fields['lambda-runtime-trace-id']) process.env._X_AMZN_TRACE_ID = fields['lambda-runtime-trace-id'];
      else delete process.env._X_AMZN_TRACE_ID;
      // From here on the function's own work alone keeps the event loop going.
      this.connection.socket.unref();
      this.invocation = new this.Invocation(this, fields);
      this.invocation.run(this.handler, body);
    });
  }

  post(what, body, errorType, done) {
    this.connection.socket.ref();
    this.connection.post(what, body, errorType, done || (() => this.next()));
  }

  crash(title, error, status) {
    require('./console.cjs').logError(title, error);
    const description = require('./errors.cjs').describe(error);
    const exit = () => process.exit(status);
    if (!this.handler) return this.post('init/error', JSON.stringify(description), description.errorType, exit);
    // Between invocations there is none to fail; the platform sees the exit.
    if (!this.invocation) return exit();
    this.invocation.abort(description, exit);
  }

  async start() {
    try {
      const load = this.profile ? this.profile.around(loadHandler) : loadHandler;
      const handler = await load(process.env.LAMBDA_TASK_ROOT || '/var/task', process.env._HANDLER || '');
      this.Invocation = isStreaming(handler) ? require('./streaming.cjs').StreamingInvocation : Invocation;
      if (this.Invocation === Invocation) refuseCallback(handler);
      this.handler = handler;
    } catch (error) {
      return this.crash('Uncaught Exception', error, EXIT_UNCAUGHT_EXCEPTION);
    }
    this.next();
  }
}

function start() {
  setUpConsole();
  const profile = process.env._MARTLET_PROFILE ? require('./profile.cjs').profile() : null;
  new Runtime(new Connection(process.env.AWS_LAMBDA_RUNTIME_API), profile).start();
}

if (process.env._MARTLET_WARM) require('./warm.cjs').wait(start);
else start();
