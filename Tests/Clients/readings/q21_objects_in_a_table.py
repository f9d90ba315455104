# EXPECT clientInHandler
import boto3


class Create:
    def execute(self, event):
        boto3.client("s3").put_object(Bucket="b", Key=event["key"], Body=b"x")


COMMANDS = {"create": Create()}


def handler(event, context):
    return COMMANDS[event["action"]].execute(event)
