# EXPECT clientInHandler
import boto3
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, batch_processor

processor = BatchProcessor(event_type=EventType.SQS)


def record_handler(record):
    boto3.client("sns").publish(TopicArn="t", Message=record.body.title())


@batch_processor(record_handler=record_handler, processor=processor)
def handler(event, context):
    return processor.response()
