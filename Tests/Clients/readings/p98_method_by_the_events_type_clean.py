# EXPECT none
import boto3


class Handler:
    def __init__(self):
        self.s3 = boto3.client("s3")

    def handle(self, event, context):
        return getattr(self, f"handle_{event['type']}", self.other)(event)

    def handle_order(self, event):
        return self.s3.get_object(Bucket="b", Key=event["key"])["Body"].read()

    def other(self, event):
        return event["id"] * 2


handler = Handler().handle
