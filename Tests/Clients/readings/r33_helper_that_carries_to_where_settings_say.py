# EXPECT onlyTransport
import os
import boto3
client = boto3.client("stepfunctions")
def start(machine, text):
    return client.start_execution(stateMachineArn=machine, input=text)["executionArn"]
def handler(event, context):
    for record in event["Records"]:
        name = start(os.environ["MACHINE"], record["body"])
        print("started", name)
