# frozen_string_literal: true

module Martlet
  # Log lines with the request's id, for loggers of the standard streams.
  module LoggerFormat
    def initialize(device = nil, *arguments, **options)
      super
      return unless device.nil? || device == $stdout || device == $stderr

      super($stdout, *arguments, **options) if device.nil?
      level = ENV['AWS_LAMBDA_LOG_LEVEL'].to_s.upcase
      level = { 'TRACE' => 'DEBUG' }.fetch(level, level)
      self.level = level if %w[DEBUG INFO WARN ERROR FATAL].include?(level) && !options.key?(:level)
      is_json = ENV['AWS_LAMBDA_LOG_FORMAT'].to_s.upcase == 'JSON'
      @default_formatter = (is_json ? JSONFormatter : TextFormatter).new
    end

    # One event a line.
    class TextFormatter < ::Logger::Formatter
      def call(severity, time, program, message)
        stamp = time.strftime('%Y-%m-%dT%H:%M:%S.%6N')
        text = msg2str(message).gsub("\n", "\r")
        format("%s, [%s #%d] %5s %s -- %s: %s\n", severity[0], stamp, $$, severity, $_global_aws_request_id, program, text)
      end
    end

    # One object a line.
    class JSONFormatter < ::Logger::Formatter
      def call(severity, time, program, message)
        fields = { timestamp: time.utc.strftime('%Y-%m-%dT%H:%M:%S.%6NZ'), level: severity, requestId: $_global_aws_request_id }
        fields[:message] = message.is_a?(Exception) ? message.message : msg2str(message)
        fields[:logger] = program
        if message.is_a?(Exception)
          fields.update(errorType: message.class.to_s, errorMessage: message.message, stackTrace: message.backtrace)
        end
        "#{JSON.generate(fields.compact)}\n"
      end
    end
  end
end

Logger.prepend(Martlet::LoggerFormat)
