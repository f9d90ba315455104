# EXPECT onlyTransport
import json
import boto3
class Publisher:
    def __init__(self):
        self.client = boto3.client("events")
    def publish(self, kind, detail):
        self.client.put_events(Entries=[{"Source": "a", "DetailType": kind, "Detail": json.dumps(detail)}])
publisher = Publisher()
def handler(event, context):
    publisher.publish("made", event["detail"])
