"""An order is placed: a topic, two queues of which one filters, two functions of which one fails, retries, a destination.
All of it from one SAM template."""

import json
import time

TEMPLATE = """
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {Runtime: python3.11, Timeout: 5, CodeUri: src}
Resources:
  Orders: {Type: AWS::SNS::Topic}
  Failed: {Type: AWS::SQS::Queue}
  Done: {Type: AWS::SQS::Queue}
  Dead: {Type: AWS::SQS::Queue}
  Shipping:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 6
      RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 2}
  Ship:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.ship
      Environment: {Variables: {DONE: !Ref Done}}
      Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Done.QueueName}}]
      Events:
        Order:
          Type: SNS
          Properties:
            Topic: !Ref Orders
            SqsSubscription: {QueueArn: !GetAtt Shipping.Arn, QueueUrl: !Ref Shipping, BatchSize: 5}
  Audit:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.audit
      EventInvokeConfig:
        MaximumRetryAttempts: 0
        DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Failed.Arn}}
      Events:
        Large:
          Type: SNS
          Properties:
            Topic: !Ref Orders
            FilterPolicy: {amount: [{numeric: ['>=', 100]}]}
Outputs:
  Topic: {Value: !Ref Orders}
  Failed: {Value: !Ref Failed}
  Done: {Value: !Ref Done}
  Dead: {Value: !Ref Dead}
"""

SOURCE = """
import boto3, json, os

sqs = boto3.client("sqs")

def ship(event, context):
    for record in event["Records"]:
        order = json.loads(json.loads(record["body"])["Message"])
        if order["id"] == "poison":
            raise ValueError("not this one")
        sqs.send_message(QueueUrl=os.environ["DONE"], MessageBody=order["id"])

def audit(event, context):
    order = json.loads(event["Records"][0]["Sns"]["Message"])
    raise RuntimeError("too much: " + order["id"])
"""


class TestOrders:
    def test_an_order_goes_all_its_ways(self, martlet, tmp_path):
        (tmp_path / "src").mkdir()
        (tmp_path / "src" / "app.py").write_text(SOURCE)
        (tmp_path / "template.yaml").write_text(TEMPLATE)
        martlet.cli("deploy", tmp_path, "--stack", "orders")
        stack = martlet.boto("cloudformation").describe_stacks(StackName="orders")["Stacks"][0]
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")

        def publish(name, amount):
            sns.publish(
                TopicArn=outputs["Topic"], Message=json.dumps({"id": name, "amount": amount}),
                MessageAttributes={"amount": {"DataType": "Number", "StringValue": str(amount)}})

        def take(queue, count, seconds=90):
            bodies, end = [], time.monotonic() + seconds
            while len(bodies) < count and time.monotonic() < end:
                for message in sqs.receive_message(
                        QueueUrl=outputs[queue], WaitTimeSeconds=2, MaxNumberOfMessages=10).get("Messages", []):
                    bodies.append(message["Body"])
                    sqs.delete_message(QueueUrl=outputs[queue], ReceiptHandle=message["ReceiptHandle"])
            return bodies

        for number in range(10):
            publish(f"small-{number}", 5)
        publish("large", 250)
        assert sorted(take("Done", 11)) == sorted([f"small-{number}" for number in range(10)] + ["large"])
        # The filter lets one of them through to the function that fails.
        record = json.loads(take("Failed", 1)[0])
        assert record["requestContext"]["condition"] == "RetriesExhausted"
        assert record["requestContext"]["approximateInvokeCount"] == 1
        assert record["responsePayload"]["errorMessage"] == "too much: large"
        assert json.loads(record["requestPayload"]["Records"][0]["Sns"]["Message"])["id"] == "large"
        # What can't be done goes to the dead letters after two tries; what came with it is done all the same.
        publish("poison", 1)
        publish("after", 1)
        assert take("Done", 1) == ["after"]
        dead = take("Dead", 1)
        assert json.loads(json.loads(dead[0])["Message"])["id"] == "poison"
