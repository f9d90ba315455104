# EXPECT clientInHandler
import boto3


class Handler:
    def handle(self, event, context):
        return getattr(self, "handle_" + event["type"])(event)

    def handle_order(self, event):
        return boto3.client("s3").get_object(Bucket="b", Key=event["key"])["Body"].read()

    def handle_other(self, event):
        return event["id"] * 2


handler = Handler().handle
