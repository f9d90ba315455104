'use strict';
// One invocation of a handler that answers as a whole.

const { isModern } = require('./handler.cjs');

const NEVER_SETTLED = 'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused ' +
  'by a Promise that was never settled. For more information, see ' +
  'https://nodejs.org/docs/latest/api/process.html#exit-codes';

function parseField(text, name) {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
  } catch (error) {
    throw new Error(`Cannot parse ${name} as json: ${error}`);
  }
}

function addFields(context, fields) {
  const deadline = Number(fields['lambda-runtime-deadline-ms'] || 0);
  return Object.assign(context, {
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: parseField(fields['lambda-runtime-client-context'], 'ClientContext'),
    identity: parseField(fields['lambda-runtime-cognito-identity'], 'CognitoIdentity'),
    invokedFunctionArn: fields['lambda-runtime-invoked-function-arn'],
    awsRequestId: fields['lambda-runtime-aws-request-id'],
    tenantId: fields['lambda-runtime-aws-tenant-id'],
    getRemainingTimeInMillis: () => deadline - Date.now(),
  });
}

function parseEvent(body) {
  return body.length ? JSON.parse(body.toString('utf8')) : undefined;
}

function isPromise(value) {
  return Boolean(value) && typeof value.then === 'function';
}

class Invocation {
  constructor(runtime, fields) {
    this.runtime = runtime;
    this.fields = fields;
    this.path = `invocation/${fields['lambda-runtime-aws-request-id']}`;
    this.isDone = false;
    this.context = { callbackWaitsForEmptyEventLoop: true };
    if (isModern) return;
    this.context.succeed = (result) => this.finish(null, result, true);
    this.context.done = (error, result) => this.finish(error, result, true);
    this.context.fail = (error) => {
      this.finish(error === undefined || error === null ? 'handled' : error, undefined, true);
    };
  }

  run(handler, body) {
    this.isAsync = handler.constructor && handler.constructor.name === 'AsyncFunction';
    try {
      addFields(this.context, this.fields);
      const callback = isModern ? undefined : (error, result) => this.finish(error, result);
      const result = handler(parseEvent(body), this.context, callback);
      if (isPromise(result)) {
        result.then((value) => this.finish(null, value, true), (error) => {
          this.finish(error === undefined || error === null ? 'handled' : error, undefined, true);
        });
      } else if (isModern) {
        this.finish(null, result, true);
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
    } catch (_) {
      const { named } = require('./errors.cjs');
      return this.fail(named(isModern ? 'Runtime.JSONStringifyError' : 'Error', 'Unable to stringify response body'));
    }
    this.runtime.post(`${this.path}/response`, body);
  }

  fail(error) {
    require('./console.cjs').logError('Invoke Error', error);
    this.abort(require('./errors.cjs').describe(error));
  }

  // Posts an error; `done` instead of the next event.
  abort(description, done) {
    this.isDone = true;
    this.runtime.post(`${this.path}/error`, JSON.stringify(description), description.errorType, done);
  }

  // The event loop is empty: send what waits for that. A handler that never answered has answered null, but a promise
  // that nothing can settle any more is an error.
  rest() {
    if (this.send) this.send();
    else if (this.isDone) return;
    else if (!this.isAsync && !isModern) this.finish(null, null, true);
    else this.finish(require('./errors.cjs').named('Runtime.NodeJsExit', NEVER_SETTLED), undefined, true);
  }
}

module.exports = { Invocation, addFields, isPromise, parseEvent };
