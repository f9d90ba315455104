# EXPECT none
import os
import boto3
class Publisher:
    def __init__(self, client):
        self.client = client
        self.topic = "a"
    def choose(self, topic):
        self.topic = topic
    def publish(self, message):
        self.client.publish(TopicArn=self.topic, Message=message)
publisher = Publisher(boto3.client("sns"))
def handler(event, context):
    publisher.choose(event["topic"])
    for record in event["Records"]:
        publisher.publish(record["body"])
