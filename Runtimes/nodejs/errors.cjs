'use strict';
// Errors as Lambda words them: in answers, and in log lines.

function isError(value) {
  if (value instanceof Error) return true;
  return Boolean(value) && ['name', 'message', 'stack'].every((key) => value[key] && typeof value[key] === 'string');
}

// What is posted for an error.
function describe(error) {
  try {
    if (!isError(error)) return { errorType: typeof error, errorMessage: error.toString(), trace: [] };
    return {
      errorType: String(error.name),
      errorMessage: String(error.message),
      trace: String(error.stack || '').replace(/\x7F/g, '%7F').split('\n'),
    };
  } catch (_) {
    return {
      errorType: 'handled',
      errorMessage: 'callback called with Error argument, but there was a problem while retrieving one or more of its ' +
        'message, name, and stack',
    };
  }
}

// An error with what the function has put on it, as it stands in the log.
function detailed(error) {
  try {
    return JSON.stringify(error, (_, value) => {
      if (!(value instanceof Error)) return value;
      const fields = { errorType: value.name, errorMessage: value.message, code: value.code, ...value };
      if (typeof value.stack === 'string') fields.stack = value.stack.split('\n');
      return fields;
    });
  } catch (_) {
    return JSON.stringify(describe(error));
  }
}

// An error of the runtime's own, without the runtime's frames above it.
function named(name, message) {
  const error = new Error(message);
  error.name = name;
  const frames = String(error.stack).split('\n').filter((line) => line.startsWith('    at '));
  error.stack = [`${name}: ${message}`, ...frames].join('\n');
  Object.defineProperty(error, 'name', { enumerable: false });
  return error;
}

module.exports = { describe, detailed, isError, named };
