# EXPECT retryInCode
import boto3
from tenacity import retry, stop_after_attempt, wait_exponential

table = boto3.resource("dynamodb").Table("t")


@retry(stop=stop_after_attempt(5), wait=wait_exponential(multiplier=1, max=10))
def save(item):
    table.put_item(Item={"id": item["id"] + "x"})


def handler(event, context):
    save(event)
