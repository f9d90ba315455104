# EXPECT none
# SOURCE sqs
from __future__ import annotations
import os
from typing import TYPE_CHECKING, Any
import boto3
from aws_lambda_powertools import Logger, Tracer
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer, IdempotencyConfig, idempotent_function
from aws_lambda_powertools.utilities.typing import LambdaContext
from pydantic import BaseModel, Field
if TYPE_CHECKING:
    from mypy_boto3_dynamodb.service_resource import Table

logger = Logger()
tracer = Tracer()
processor = BatchProcessor(event_type=EventType.SQS)
store = DynamoDBPersistenceLayer(table_name=os.environ["IDEMPOTENCY"])
config = IdempotencyConfig(event_key_jmespath="id")
table: "Table" = boto3.resource("dynamodb").Table(os.environ["TABLE"])


class Order(BaseModel):
    id: str
    total: int = Field(gt=0)


@idempotent_function(data_keyword_argument="order", config=config, persistence_store=store)
def save(order: dict[str, Any]):
    table.put_item(Item={**order, "state": "new"})


@tracer.capture_method
def record_handler(record: SQSRecord):
    order = Order.model_validate_json(record.body)
    if order.total == 1:
        return
    save(order=order.model_dump())


@logger.inject_lambda_context
@tracer.capture_lambda_handler
def handler(event, context: LambdaContext):
    return process_partial_response(event=event, record_handler=record_handler, processor=processor, context=context)
