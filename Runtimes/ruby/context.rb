# frozen_string_literal: true

# What a handler gets as `context`.
class LambdaContext
  attr_reader :aws_request_id, :invoked_function_arn, :log_group_name, :log_stream_name, :function_name,
              :memory_limit_in_mb, :function_version, :identity, :client_context, :deadline_ms, :tenant_id

  def initialize(fields)
    @deadline_ms = fields['lambda-runtime-deadline-ms'].to_i
    @aws_request_id = fields['lambda-runtime-aws-request-id']
    @invoked_function_arn = fields['lambda-runtime-invoked-function-arn']
    @tenant_id = fields['lambda-runtime-aws-tenant-id']
    @log_group_name = ENV['AWS_LAMBDA_LOG_GROUP_NAME']
    @log_stream_name = ENV['AWS_LAMBDA_LOG_STREAM_NAME']
    @function_name = ENV['AWS_LAMBDA_FUNCTION_NAME']
    @memory_limit_in_mb = ENV['AWS_LAMBDA_FUNCTION_MEMORY_SIZE']
    @function_version = ENV['AWS_LAMBDA_FUNCTION_VERSION']
    @identity = parse(fields['lambda-runtime-cognito-identity'])
    @client_context = parse(fields['lambda-runtime-client-context'])
  end

  def get_remaining_time_in_millis
    [@deadline_ms - Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond), 0].max
  end

  private

  def parse(header)
    JSON.parse(header.dup.force_encoding('UTF-8')) if header
  end
end
