'use strict';
// One invocation of a handler that answers in parts: `awslambda.streamifyResponse`.

const { Writable } = require('stream');
const { logError } = require('./console.cjs');
const { describe, named } = require('./errors.cjs');
const { HIGH_WATER_MARK } = require('./handler.cjs');
const { addFields, isPromise, parseEvent } = require('./invocation.cjs');

const PRELUDE_TYPE = 'application/vnd.awslambda.http-integration-response';
// Zero bytes between the prelude and the body.
const PRELUDE_END_BYTES = 8;

// The response as the handler writes it. It is opened by the first part, so that an error before is a plain error.
class ResponseStream extends Writable {
  constructor(connection, path, highWaterMark) {
    super({ highWaterMark });
    Object.assign(this, { connection, path, contentType: 'application/octet-stream', isOpen: false, isOver: false });
    // `pipeline` destroys its end with the error that the handler is told too.
    this.on('error', () => {});
  }

  setContentType(contentType) {
    if (this.isStarted) throw named('Runtime.InvalidStreamingOperation', 'Cannot set content-type, too late.');
    this.contentType = contentType;
  }

  write(chunk, encoding, callback) {
    const isBytes = typeof chunk === 'string' || chunk instanceof Uint8Array;
    if (!this.isStarted) {
      this.isStarted = true;
      if (typeof this._onBeforeFirstWrite === 'function') this._onBeforeFirstWrite((part) => super.write(part));
    }
    return super.write(isBytes ? chunk : JSON.stringify(chunk), encoding, callback);
  }

  end(chunk, encoding, callback) {
    // A last part goes through `write`, which may have something to put before it.
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return super.end(chunk);
    this.write(chunk, typeof encoding === 'string' ? encoding : undefined);
    return super.end(typeof encoding === 'function' ? encoding : callback);
  }

  open() {
    if (this.isOpen) return;
    this.isOpen = true;
    this.connection.open(`${this.path}/response`, this.contentType);
  }

  _write(chunk, _encoding, done) {
    this.open();
    // A part of no bytes would be the end.
    if (chunk.length) this.connection.write(chunk, done);
    else done();
  }

  _final(done) {
    this.open();
    this.close();
    done();
  }

  // Ends the response once, with an error's description or without; `answered` is called when the platform has it.
  close(description) {
    if (this.isOver) return;
    this.isOver = true;
    this.connection.socket.ref();
    this.connection.end(description, () => {
      this.connection.socket.unref();
      this.answered();
    });
  }
}

class StreamingInvocation {
  constructor(runtime, fields) {
    this.runtime = runtime;
    this.fields = fields;
    this.path = `invocation/${fields['lambda-runtime-aws-request-id']}`;
    this.context = { callbackWaitsForEmptyEventLoop: true };
  }

  run(handler, body) {
    this.stream = new ResponseStream(this.runtime.connection, this.path, handler[HIGH_WATER_MARK]);
    this.stream.answered = () => {
      this.isAnswered = true;
      this.settle();
    };
    try {
      addFields(this.context, this.fields);
      const result = handler(parseEvent(body), this.stream, this.context);
      if (!isPromise(result)) return this.fail('Streaming does not support non-async handlers.');
      result.then((value) => {
        if (value !== undefined) console.warn('Streaming handlers ignore return values.');
        this.isReturned = true;
        this.settle();
      }, (error) => this.fail(error));
    } catch (error) {
      this.fail(error);
    }
  }

  // The next event comes when the handler has returned, the response has ended, and nothing is left to do.
  settle() {
    if (!this.isAnswered || !this.isReturned || this.hasSettled) return;
    this.hasSettled = true;
    if (this.context.callbackWaitsForEmptyEventLoop === false) this.runtime.next();
    else this.isResting = true;
  }

  fail(error) {
    logError('Invoke Error', error);
    this.isReturned = true;
    this.abort(describe(error));
  }

  abort(description, done) {
    const { stream, runtime } = this;
    if (done) stream.answered = done;
    if (!stream.isOpen) {
      stream.isOpen = stream.isOver = true;
      runtime.post(`${this.path}/error`, JSON.stringify(description), description.errorType, done);
    } else if (!stream.isOver) {
      stream.close(description);
    } else if (done && this.isAnswered) {
      done();
    } else {
      this.settle();
    }
  }

  rest() {
    if (this.isResting) this.runtime.next();
    else if (!this.stream.isOver) this.fail('Response stream is not finished.');
    else if (this.isAnswered) this.fail(named('Runtime.NodeJsExit', 'The handler never returned.'));
  }
}

// Puts a status code and header fields before the body, for function URLs.
class HttpResponseStream {
  static from(stream, prelude) {
    stream.setContentType(PRELUDE_TYPE);
    const text = JSON.stringify(prelude);
    stream._onBeforeFirstWrite = (write) => {
      write(text);
      write(new Uint8Array(PRELUDE_END_BYTES));
    };
    return stream;
  }
}

module.exports = { HttpResponseStream, StreamingInvocation };
