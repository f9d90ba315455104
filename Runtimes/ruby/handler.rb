# frozen_string_literal: true

module AwsLambda
  # Between JSON and objects. A function may put its own methods here.
  class Marshaller
    class << self
      def marshall_request(request)
        request['Content-Type'] == 'application/json' ? JSON.parse(request.body) : request.body
      end

      def marshall_response(result)
        is_raw = result.is_a?(IO) || (defined?(StringIO) && result.is_a?(StringIO))
        is_raw ? [result, 'application/unknown'] : result.to_json
      end
    end
  end
end

module Martlet
  # An event as the marshaller takes it.
  Request = Struct.new(:fields, :body) do
    def [](name)
      value = fields[name.downcase]
      name.casecmp?('Content-Type') ? value || 'application/json' : value
    end
  end

  # The function's handler: `file.method`, or `file.Class.method`.
  class Handler
    def initialize(name)
      parts = name.split('.')
      unless [2, 3].include?(parts.size)
        raise ArgumentError, "Invalid handler #{parts}, must be of form FILENAME.METHOD or FILENAME.CLASS.METHOD where " \
          'FILENAME corresponds with an existing Ruby source file FILENAME.rb, CLASS is an optional module/class ' \
          'namespace and METHOD is a callable method. If using CLASS, METHOD must be a class-level method.'
      end
      @file, @method = parts.first, parts.last
      @class = parts[1] if parts.size == 3
    end

    def load
      root = ENV.fetch('LAMBDA_TASK_ROOT', '/var/task')
      $LOAD_PATH.unshift(root) unless $LOAD_PATH.include?(root)
      require @file
    end

    # The bytes to post and their content type.
    def call(request, context)
      event = AwsLambda::Marshaller.marshall_request(request)
      target = @class ? Kernel.const_get(@class) : self
      result, type = AwsLambda::Marshaller.marshall_response(target.__send__(@method, event: event, context: context))
      [result.respond_to?(:read) ? result.read.to_s : result.to_s, type]
    end
  end
end
