# EXPECT filterInCode
# DROPS s3.object.key prefix ["in/"]
import urllib.parse
from aws_lambda_powertools.utilities.data_classes import event_source, S3Event
@event_source(data_class=S3Event)
def handler(event, context):
    for record in event.records:
        key = urllib.parse.unquote_plus(record.s3.get_object.key)
        if not key.startswith("in/"): continue
        print(key.upper())
