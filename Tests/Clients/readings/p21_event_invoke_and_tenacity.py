# EXPECT none
import json
import boto3
import requests
from tenacity import retry, stop_after_attempt, wait_exponential

http = requests.Session()
functions = boto3.client("lambda")
INVOCATION = "Event"


@retry(stop=stop_after_attempt(3), wait=wait_exponential(min=1, max=5))
def fetch(url):
    return http.get(url, timeout=3).json()


def handler(event, context):
    data = fetch(event["url"])
    for item in data["items"]:
        functions.invoke(FunctionName="worker", InvocationType="Event", Payload=json.dumps(item))
    functions.invoke(FunctionName="done", InvocationType=INVOCATION, Payload=b"{}")
