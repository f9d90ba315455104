'use strict';
// The Node.js runtime of a function: asks for events, calls the handler, posts the results, over one raw socket.

const fs = require('fs');
const net = require('net');
const path = require('path');
const util = require('util');

const VERSION = '2018-06-01';
const EXIT_UNHANDLED_REJECTION = 128;
const EXIT_UNCAUGHT_EXCEPTION = 129;

let requestId; // of the invocation in progress

// --- Logging: one event a line; line breaks inside become carriage returns, so that the event stays one.

function writeLine(level, text) {
  const line = `${new Date().toISOString()}\t${requestId}\t${level}\t${text.replace(/\n/g, '\r')}\n`;
  writeAll(Buffer.from(line));
}

function writeAll(bytes) {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += fs.writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') return; // a function may close its own streams
    }
  }
}

function setUpConsole() {
  const levels = { log: 'INFO', info: 'INFO', debug: 'DEBUG', warn: 'WARN', error: 'ERROR', trace: 'TRACE' };
  for (const name of Object.keys(levels)) {
    console[name] = (...parts) => writeLine(levels[name], util.format(...parts));
  }
}

// --- Errors

function isErrorLike(value) {
  return value instanceof Error || (value && typeof value === 'object' && 'message' in value && 'stack' in value);
}

function describe(error) {
  if (!isErrorLike(error)) {
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  }
  return {
    errorType: String(error.name),
    errorMessage: String(error.message),
    trace: String(error.stack || '').replace(/\u007F/g, '%7F').split('\n'),
  };
}

function detailed(error) {
  if (!isErrorLike(error)) return describe(error);
  const { errorType, errorMessage, trace } = describe(error);
  const more = {};
  for (const key of Object.keys(error)) if (!['name', 'message', 'stack'].includes(key)) more[key] = error[key];
  return { errorType, errorMessage, ...more, stack: trace };
}

function logError(title, error) {
  let text;
  try {
    text = JSON.stringify(detailed(error));
  } catch (_) {
    text = JSON.stringify(describe(error));
  }
  writeLine('ERROR', `${title} \t${text}`);
}

function named(name, message) {
  const error = new Error(message);
  error.name = name;
  const frames = String(error.stack).split('\n').filter((line) => line.startsWith('    at '));
  error.stack = [`${name}: ${message}`, ...frames].join('\n');
  return error;
}

// --- The Runtime API

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
    this.nextRequest = `GET /${VERSION}/runtime/invocation/next HTTP/1.1\r\nHost: ${address}\r\n` +
      'User-Agent: martlet-nodejs\r\n\r\n';
  }

  next(done) {
    this.waiting = done;
    this.socket.write(this.nextRequest);
  }

  post(what, body, errorType, done) {
    const bytes = Buffer.from(body);
    const more = errorType ? `Lambda-Runtime-Function-Error-Type: ${errorType}\r\n` : '';
    const head = Buffer.from(`POST /${VERSION}/runtime/${what} HTTP/1.1\r\nHost: ${this.host}\r\n` +
      `User-Agent: martlet-nodejs\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n${more}\r\n`);
    this.waiting = done;
    this.socket.write(bytes.length < 65536 ? Buffer.concat([head, bytes]) : head);
    if (bytes.length >= 65536) this.socket.write(bytes);
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

// --- The handler

function findModule(file) {
  for (const candidate of [file, `${file}.js`, `${file}.mjs`, `${file}.cjs`]) {
    if (fs.existsSync(candidate) && fs.statSync(candidate).isFile()) return candidate;
  }
  return null;
}

function isESModule(file) {
  if (file.endsWith('.mjs')) return true;
  if (!file.endsWith('.js')) return false;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    try {
      return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).type === 'module';
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return false;
    }
    if (folder === path.dirname(folder)) return false;
  }
}

async function loadModule(root, name) {
  const file = findModule(path.resolve(root, name));
  try {
    if (file && isESModule(file)) return await import(require('url').pathToFileURL(file).href);
    if (file) return require(file);
    return require(require.resolve(name, { paths: [root, path.join(root, 'node_modules')] }));
  } catch (error) {
    if (error instanceof SyntaxError) throw named('Runtime.UserCodeSyntaxError', String(error.stack || error));
    if (error && (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND')) {
      throw named('Runtime.ImportModuleError', `Error: ${file ? error.message : cannotFind(name)}`);
    }
    throw error;
  }
}

function cannotFind(name) {
  return `Cannot find module '${name}'\nRequire stack:\n- ${__filename}`;
}

async function loadHandler(root, handler) {
  if (handler.includes('..')) {
    throw named('Runtime.MalformedHandlerName', `'${handler}' is not a valid handler name. ` +
      'Use absolute paths when specifying root directories in handler names.');
  }
  const base = path.basename(handler);
  const match = /^([^.]*)\.(.*)$/.exec(base);
  if (!match) throw named('Runtime.MalformedHandlerName', 'Bad handler');
  const module = await loadModule(root, handler.slice(0, handler.length - base.length) + match[1]);
  const step = (at, key) => (at === undefined || at === null ? undefined : at[key]);
  const find = (from) => match[2].split('.').reduce(step, from);
  let found = find(module);
  if (found === undefined && module && module.default) found = find(module.default);
  if (found === undefined) throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is not a function`);
  return found;
}

// --- One invocation

function parseField(text) {
  return text ? JSON.parse(text) : undefined;
}

function makeContext(fields) {
  const deadline = Number(fields['lambda-runtime-deadline-ms'] || 0);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: parseField(fields['lambda-runtime-client-context']),
    identity: parseField(fields['lambda-runtime-cognito-identity']),
    invokedFunctionArn: fields['lambda-runtime-invoked-function-arn'],
    awsRequestId: fields['lambda-runtime-aws-request-id'],
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  };
}

class Invocation {
  constructor(runtime, fields) {
    this.runtime = runtime;
    this.id = fields['lambda-runtime-aws-request-id'];
    this.context = makeContext(fields);
    this.isDone = false;
    const finish = (error, result) => this.finish(error, result);
    this.context.done = finish;
    this.context.succeed = (result) => this.finish(null, result, true);
    this.context.fail = (error) => {
      this.finish(error === undefined || error === null ? 'handled' : error, undefined, true);
    };
    this.callback = finish;
  }

  run(handler, body) {
    try {
      const event = body.length ? JSON.parse(body.toString('utf8')) : undefined;
      const result = handler(event, this.context, this.callback);
      if (result && typeof result.then === 'function') {
        result.then((value) => this.finish(null, value, true), (error) => this.finish(error, undefined, true));
      }
    } catch (error) {
      this.finish(error, undefined, true);
    }
  }

  // A callback's result is sent when nothing is left to do, unless the function says that it must not wait.
  finish(error, result, isAtOnce) {
    if (this.isDone) return;
    this.isDone = true;
    this.send = () => {
      this.send = null;
      if (error === undefined || error === null) this.succeed(result);
      else this.fail(error);
    };
    if (isAtOnce || error || this.context.callbackWaitsForEmptyEventLoop === false) this.send();
  }

  succeed(result) {
    let body;
    try {
      body = JSON.stringify(result === undefined ? null : result);
      if (body === undefined) body = 'null';
    } catch (error) {
      return this.fail(named('Runtime.MarshalError', 'Unable to stringify response body'));
    }
    this.runtime.post(`invocation/${this.id}/response`, body);
  }

  fail(error) {
    logError('Invoke Error', error);
    const description = describe(error);
    this.runtime.post(`invocation/${this.id}/error`, JSON.stringify(description), description.errorType);
  }

  // The event loop is empty: send what waits for that; a handler that never answered has answered null.
  rest() {
    if (this.send) this.send();
    else if (!this.isDone) this.finish(null, null, true);
  }
}

class Runtime {
  constructor(connection) {
    this.connection = connection;
    this.invocation = null;
    process.on('beforeExit', () => {
      if (this.invocation) this.invocation.rest();
    });
    process.on('uncaughtException', (error) => this.crash('Uncaught Exception', error, EXIT_UNCAUGHT_EXCEPTION));
    process.on('unhandledRejection', (reason) => {
      const text = isErrorLike(reason) ? `${reason.name}: ${reason.message}` : String(reason);
      const error = named('Runtime.UnhandledPromiseRejection', text);
      error.reason = describe(reason);
      if (isErrorLike(reason)) error.stack = [`${error.name}: ${text}`, ...describe(reason).trace.slice(1)].join('\n');
      this.crash('Unhandled Promise Rejection', error, EXIT_UNHANDLED_REJECTION);
    });
  }

  next() {
    this.connection.socket.ref();
    this.connection.next((status, fields, body) => {
      if (status !== 200) process.exit(1);
      requestId = fields['lambda-runtime-aws-request-id'];
      if (fields['lambda-runtime-trace-id']) process.env._X_AMZN_TRACE_ID = fields['lambda-runtime-trace-id'];
      // From here on the function's own work alone keeps the event loop going.
      this.connection.socket.unref();
      this.invocation = new Invocation(this, fields);
      this.invocation.run(this.handler, body);
    });
  }

  post(what, body, errorType) {
    this.invocation = null;
    this.connection.socket.ref();
    this.connection.post(what, body, errorType, () => this.next());
  }

  crash(title, error, status) {
    logError(title, error);
    const isStarting = !this.handler;
    // Between invocations there is none to fail; the platform sees the exit.
    if (!isStarting && !this.invocation) process.exit(status);
    this.connection.socket.ref();
    const description = describe(error);
    const what = isStarting ? 'init/error' : `invocation/${this.invocation.id}/error`;
    this.connection.post(what, JSON.stringify(description), description.errorType, () => process.exit(status));
  }

  async start() {
    try {
      this.handler = await loadHandler(process.env.LAMBDA_TASK_ROOT || '/var/task', process.env._HANDLER || '');
    } catch (error) {
      return this.crash('Uncaught Exception', error, 1);
    }
    this.next();
  }
}

setUpConsole();
new Runtime(new Connection(process.env.AWS_LAMBDA_RUNTIME_API)).start();
