'use strict';
// Finds the function's handler: CommonJS and ES modules, in folders, with the nearest package.json deciding.

const fs = require('fs');
const path = require('path');
// Loaded when there is an error.
const named = (name, message) => require('./errors.cjs').named(name, message);

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');
// The first version of Node.js whose functions can't be called with a callback, and may be TypeScript.
const MODERN = 24;

// The version that the function asked for, which may be another than the one that it runs on.
const version = Number((/nodejs(\d+)/.exec(process.env.AWS_EXECUTION_ENV || '') || [])[1]) || 0;
const isModern = version >= MODERN;

// The global through which functions say that they stream. The rest of streaming is loaded when one does.
function setUpGlobal() {
  if (['1', 'true'].includes(process.env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA)) return;
  globalThis.awslambda = {
    streamifyResponse(handler, options) {
      handler[STREAMING] = 'response';
      if (options && typeof options.highWaterMark === 'number') handler[HIGH_WATER_MARK] = options.highWaterMark;
      return handler;
    },
    get HttpResponseStream() {
      return require('./streaming.cjs').HttpResponseStream;
    },
  };
}

function isStreaming(handler) {
  const kind = handler[STREAMING];
  if (kind === undefined || kind === null || kind === false) return false;
  if (kind === 'response') return true;
  throw named('Runtime.MalformedStreamingHandler', 'Only response streaming is supported.');
}

function refuseCallback(handler) {
  if (!isModern || handler.length < 3) return;
  throw named('Runtime.CallbackHandlerDeprecated', 'ERROR: AWS Lambda has removed support for callback-based function ' +
    'handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use ' +
    'Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.');
}

function isFile(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  return Boolean(found) && found.isFile();
}

function isModuleFolder(folder) {
  if (folder.endsWith('/node_modules')) return false;
  const file = path.join(folder, 'package.json');
  if (fs.existsSync(file)) {
    try {
      return JSON.parse(fs.readFileSync(file, 'utf8')).type === 'module';
    } catch (error) {
      console.warn(`${file} cannot be read, it will be ignored for ES module detection purposes.`, error);
      return false;
    }
  }
  return folder !== '/' && isModuleFolder(path.dirname(folder));
}

// The file and whether it is an ES module; null when there is none.
function findModule(base) {
  if (isFile(base)) return { file: base, isES: false };
  const isES = isModuleFolder(path.dirname(base));
  const kinds = [['.js', isES], ['.mjs', true], ['.cjs', false]];
  if (isModern) kinds.push(['.ts', isES], ['.mts', true], ['.cts', false]);
  const found = kinds.find(([end]) => isFile(base + end));
  return found ? { file: base + found[0], isES: found[1] } : null;
}

async function loadModule(root, folder, name) {
  try {
    const found = findModule(path.resolve(root, folder, name));
    if (found && found.isES) return await import(require('url').pathToFileURL(found.file).href);
    if (found) return require(found.file);
    return require(require.resolve(name, { paths: [root, path.resolve(root, folder)] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      const refused = named('Runtime.UserCodeSyntaxError', String(error));
      refused.stack = [`${refused.name}: ${error}`, String(error.stack)].join('\n');
      throw refused;
    }
    if (error && error.code === 'MODULE_NOT_FOUND') throw named('Runtime.ImportModuleError', String(error));
    throw error;
  }
}

async function loadHandler(root, handler) {
  if (handler.includes('..')) {
    throw named('Runtime.MalformedHandlerName', `'${handler}' is not a valid handler name. ` +
      'Use absolute paths when specifying root directories in handler names.');
  }
  const base = path.basename(handler);
  const match = /^([^.]*)\.(.*)$/.exec(base);
  if (!match) throw named('Runtime.MalformedHandlerName', 'Bad handler');
  setUpGlobal();
  const module = await loadModule(root, handler.slice(0, handler.length - base.length), match[1]);
  const step = (at, key) => (at === undefined || at === null ? undefined : at[key]);
  const found = match[2].split('.').reduce(step, module);
  if (!found) throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is not a function`);
  return found;
}

module.exports = { HIGH_WATER_MARK, isModern, isStreaming, loadHandler, refuseCallback };
