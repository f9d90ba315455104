# frozen_string_literal: true

# The Ruby runtime of a function: asks for events, calls the handler, posts the results, over one raw socket.
#
# Ruby starts without rubygems, whose search takes as long as all the rest; it is loaded at the first `require` that
# nothing else answers, or when a function speaks of `Gem`.

require 'socket'
require 'json'
require_relative 'connection'
require_relative 'context'
require_relative 'errors'
require_relative 'handler'
require_relative 'requiring'

$stdout.sync = true
$stderr.sync = true
$_global_aws_request_id = nil

module Martlet
  # The loop of a function's life.
  class Runtime
    EXIT_INITIALIZATION = 252
    EXIT_CRITICAL = 255

    def initialize
      @connection = Connection.new(ENV.fetch('AWS_LAMBDA_RUNTIME_API'))
    end

    def run(name)
      begin
        handler = Handler.new(name)
        handler.load
      rescue Exception => e # a missing file and a syntax error are no StandardError
        raise if e.is_a?(SystemExit)
        failure = Errors.describe(e, 'Init')
        Errors.log("Init error when loading handler #{name}", failure)
        @connection.post('init/error', JSON.generate(failure), Errors.kind(e, failure))
        exit(EXIT_INITIALIZATION)
      end
      loop { serve(handler) }
    end

    private

    def serve(handler)
      fields, body = @connection.next
      id = $_global_aws_request_id = fields['lambda-runtime-aws-request-id']
      trace = fields['lambda-runtime-trace-id']
      trace ? ENV['_X_AMZN_TRACE_ID'] = trace : ENV.delete('_X_AMZN_TRACE_ID')
      begin
        result, type = handler.call(Request.new(fields, body), LambdaContext.new(fields))
      rescue SystemExit
        raise
      rescue Exception => e
        return fail(id, e)
      end
      @connection.post("invocation/#{id}/response", result, nil, type)
    end

    # A name that is missing, and what is no StandardError, ends the environment.
    def fail(id, error)
      failure = Errors.describe(error, 'Function')
      is_critical = error.is_a?(NameError) || !error.is_a?(StandardError)
      Errors.log(is_critical ? 'Critical exception from handler' : 'Error raised from handler method', failure)
      @connection.post("invocation/#{id}/error", JSON.generate(failure), Errors.kind(error, failure))
      exit(EXIT_CRITICAL) if is_critical
    end
  end
end

Martlet::Runtime.new.run(ENV['_HANDLER'].to_s)
