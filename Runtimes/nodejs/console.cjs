'use strict';
// The console: one event a line, as text or as JSON. Line breaks inside become carriage returns, so that it stays one.

const fs = require('fs');
const util = require('util');
const { detailed } = require('./errors.cjs');

const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];
const METHODS = { trace: 'TRACE', debug: 'DEBUG', info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR', fatal: 'FATAL' };

const isJSON = (process.env.AWS_LAMBDA_LOG_FORMAT || '').toUpperCase() === 'JSON';
const least = LEVELS.indexOf((process.env.AWS_LAMBDA_LOG_LEVEL || '').toUpperCase());
const REQUEST_ID = Symbol.for('aws.lambda.runtime.requestId');

function log(method, [first, ...more]) {
  const level = METHODS[method];
  if (LEVELS.indexOf(level) >= least) write(level, first, more);
}

function logError(title, error) {
  const value = error instanceof Error ? error : new Error(error);
  if (isJSON) console.error(value);
  else console.error(title, `\t${detailed(value)}`);
}

function write(level, first, more) {
  const time = new Date().toISOString();
  const requestId = global[REQUEST_ID];
  const line = isJSON
    ? structured(time, level, requestId, first, more)
    : `${time}\t${requestId}\t${level}\t${util.format(first, ...more)}`;
  writeAll(Buffer.from(`${line.replace(/\n/g, '\r')}\n`));
}

// One value stands in the message as it is; several are put together as a text, and the first error tells its parts.
function structured(timestamp, level, requestId, first, more) {
  const fields = { timestamp, level, requestId };
  if (more.length === 0) {
    fields.message = first;
    try {
      return JSON.stringify(fields, (_, value) => (value instanceof Error ? parts(value) : value));
    } catch (_) {
      fields.message = util.format(first);
      return JSON.stringify(fields);
    }
  }
  fields.message = util.format(first, ...more);
  const error = [first, ...more].find((value) => value instanceof Error);
  return JSON.stringify(error ? { ...fields, ...parts(error, true) } : fields);
}

function parts(error, isBare) {
  const fields = {
    errorType: error.constructor ? error.constructor.name : 'UnknownError',
    errorMessage: error.message,
    stackTrace: typeof error.stack === 'string' ? error.stack.split('\n') : error.stack,
  };
  return isBare ? fields : { ...fields, ...error };
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

module.exports = { log, logError };
