# EXPECT onlyTransport
import os
import boto3
class Publisher:
    def __init__(self, client, topic):
        self.client = client
        self.topic = topic
    def publish(self, message):
        self.client.publish(TopicArn=self.topic, Message=message)
publisher = Publisher(boto3.client("sns"), os.environ["TOPIC"])
def handler(event, context):
    for record in event["Records"]:
        publisher.publish(record["body"])
