# EXPECT retryInCode
import boto3
from tenacity import retry, stop_after_attempt
table = boto3.resource("dynamodb").Table("t")
@retry(stop=stop_after_attempt(3))
def load(key):
    item = table.get_item(Key={"id": key}).get("Item")
    return item or {}
def handler(event, context):
    return {"n": int(load(event["id"]).get("n", 0)) + 1}
