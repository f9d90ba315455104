# frozen_string_literal: true

module Martlet
  # Errors as Lambda words them: in answers, and in log lines.
  module Errors
    FRAMES = 100
    # Kinds that are named to the platform; the others are a user's own.
    STANDARD = %w[
      ArgumentError NoMethodError Exception StandardError NameError LoadError SystemExit SystemStackError
    ].freeze

    module_function

    # @param place `Function`, or `Init` while the code is loaded.
    def describe(error, place)
      message = error.message.to_s.dup.force_encoding('UTF-8').scrub
      { errorMessage: message, errorType: "#{place}<#{error.class}>", stackTrace: frames(error) }
    end

    def kind(error, description)
      STANDARD.include?(error.class.to_s) ? description[:errorType] : 'Function<UserException>'
    end

    # The function's own frames, and those above the runtime's.
    def frames(error)
      (error.backtrace || []).first(FRAMES).take_while { |line| !line.start_with?("#{__dir__}/") }
    end

    # One event: its lines are divided by carriage returns.
    def log(title, description)
      if ENV['AWS_LAMBDA_LOG_FORMAT'].to_s.upcase == 'JSON'
        time = Process.clock_gettime(Process::CLOCK_REALTIME)
        stamp = Time.at(time).utc.strftime('%Y-%m-%dT%H:%M:%S.%3NZ')
        fields = { timestamp: stamp, level: 'ERROR', message: title, requestId: $_global_aws_request_id }
        $stdout.write("#{JSON.generate(fields.compact.merge(description))}\n")
      else
        $stdout.write("#{title}\n#{JSON.pretty_generate(description).gsub("\n", "\r")}\n")
      end
    end
  end
end
