# EXPECT none
import os
import boto3
class Publisher:
    def __init__(self, client):
        self.client = client
        self.count = 0
    def publish(self, message):
        self.count += 1
        self.client.publish(TopicArn="t", Message=message, Subject=str(self.count))
publisher = Publisher(boto3.client("sns"))
def handler(event, context):
    for record in event["Records"]:
        publisher.publish(record["body"])
