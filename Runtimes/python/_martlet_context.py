"""What a handler gets as its second argument."""
import time

import _martlet_environment as environment


class CognitoIdentity:
    __slots__ = ["cognito_identity_id", "cognito_identity_pool_id"]

    def __init__(self, fields):
        self.cognito_identity_id = fields.get("cognitoIdentityId")
        self.cognito_identity_pool_id = fields.get("cognitoIdentityPoolId")

    def __repr__(self):
        return listing(self, self.__slots__)


# What the variables say that stay the same from event to event; read with the first one, after a snapshot's restore.
constants = None


def remember():
    global constants
    constants = tuple(environment.get("AWS_LAMBDA_" + name) for name in (
        "LOG_GROUP_NAME", "LOG_STREAM_NAME", "FUNCTION_NAME", "FUNCTION_MEMORY_SIZE", "FUNCTION_VERSION"))
    return constants


class LambdaContext:
    def __init__(self, fields):
        self.aws_request_id = fields["lambda-runtime-aws-request-id"]
        (self.log_group_name, self.log_stream_name, self.function_name, self.memory_limit_in_mb,
         self.function_version) = constants or remember()
        self.invoked_function_arn = fields.get("lambda-runtime-invoked-function-arn")
        self.tenant_id = fields.get("lambda-runtime-aws-tenant-id")
        self.client_context, identity = None, {}
        if "lambda-runtime-client-context" in fields or "lambda-runtime-cognito-identity" in fields:
            import _martlet_client

            self.client_context = _martlet_client.client_context(fields.get("lambda-runtime-client-context"))
            identity = _martlet_client.parse(fields.get("lambda-runtime-cognito-identity"), "Cognito Identity") or {}
        self.identity = CognitoIdentity(identity)
        self._epoch_deadline_time_in_ms = int(fields.get("lambda-runtime-deadline-ms", 0))

    def get_remaining_time_in_millis(self):
        return max(self._epoch_deadline_time_in_ms - int(time.time() * 1000), 0)

    def log(self, message):
        import sys

        sys.stdout.write(str(message))

    def __repr__(self):
        return listing(self, (
            "aws_request_id", "log_group_name", "log_stream_name", "function_name", "memory_limit_in_mb",
            "function_version", "invoked_function_arn", "client_context", "identity", "tenant_id"))


def listing(value, names):
    fields = ",".join("%s=%s" % (name, getattr(value, name)) for name in names)
    return "%s([%s])" % (type(value).__name__, fields)
