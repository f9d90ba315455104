# EXPECT clientInHandler
import boto3
from aws_lambda_powertools.middleware_factory import lambda_handler_decorator


@lambda_handler_decorator
def audit(handler, event, context, stream=None):
    boto3.client("firehose").put_record(DeliveryStreamName=stream, Record={"Data": str(event["n"] + 1)})
    return handler(event, context)


@audit(stream="calls")
def handler(event, context):
    return event["n"] + 1
