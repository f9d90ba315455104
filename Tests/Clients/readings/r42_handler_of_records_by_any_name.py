# EXPECT filterInCode
# DROPS body.type equals ["order"]
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
processor = BatchProcessor(event_type=EventType.SQS)
def each(rec):
    payload = rec.json_body
    if payload["type"] != "order": return
    print(payload["id"].upper())
def handler(event, context):
    return process_partial_response(event=event, record_handler=each, processor=processor, context=context)
