"""An order on a bus goes all its ways, and a poison record of a stream stops nobody: the stories that `Tests/SimulationTests`
tells on virtual time, of the real server with real functions."""

import json

from martlet_server import eventually
from test_eventbridge import receive

PACK = """
import boto3, json, os

sqs = boto3.client("sqs")

def handler(event, context):
    order = event["detail"]["id"]
    sqs.send_message(QueueUrl=os.environ["PACKED"], MessageBody=json.dumps(order))
    if order == "bulky":
        raise ValueError("no box")
"""

ADD = """
import base64, boto3, json, os

sqs = boto3.client("sqs")

def handler(event, context):
    names = [base64.b64decode(record["kinesis"]["data"]).decode() for record in event["Records"]]
    is_good = not any(name.endswith("none") for name in names)
    sqs.send_message(QueueUrl=os.environ["SEEN"], MessageBody=json.dumps({"names": names, "good": is_good}))
    if not is_good:
        raise ValueError("no reading")
"""

SHOP = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Shop: {Type: AWS::Events::EventBus, Properties: {Name: shop}}
  Books: {Type: AWS::Events::EventBus, Properties: {Name: books}}
  Letters: {Type: AWS::SQS::Queue}
  Ledger: {Type: AWS::SQS::Queue}
  Packed: {Type: AWS::SQS::Queue}
  Failed: {Type: AWS::SQS::Queue}
  Reach:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Letters, !Ref Ledger]
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sqs:SendMessage, Resource: '*'}]
  Forward:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sts:AssumeRole}]
      Policies:
      - PolicyName: own
        PolicyDocument: {Statement: [{Effect: Allow, Action: events:PutEvents, Resource: !GetAtt Books.Arn}]}
  Pack:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: app.handler
      CodeUri: code
      Environment: {Variables: {PACKED: !Ref Packed}}
      Policies:
      - SQSSendMessagePolicy: {QueueName: !GetAtt Packed.QueueName}
      - SQSSendMessagePolicy: {QueueName: !GetAtt Failed.QueueName}
      EventInvokeConfig:
        MaximumRetryAttempts: 0
        DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Failed.Arn}}
      Events:
        Placed:
          Type: EventBridgeRule
          Properties: {EventBusName: !Ref Shop, Pattern: {source: [shop], detail-type: [placed]}}
  Write:
    Type: AWS::Events::Rule
    Properties:
      EventBusName: !Ref Shop
      EventPattern: {source: [shop], detail: {amount: [{numeric: ['>=', 100]}]}}
      Targets:
      - Id: letters
        Arn: !GetAtt Letters.Arn
        InputTransformer:
          InputPathsMap: {order: $.detail.id, amount: $.detail.amount}
          InputTemplate: '{"text": "order <order> of <amount>"}'
  Book:
    Type: AWS::Events::Rule
    Properties:
      EventBusName: !Ref Shop
      EventPattern: {source: [shop]}
      Targets: [{Id: books, Arn: !GetAtt Books.Arn, RoleArn: !GetAtt Forward.Arn}]
  Note:
    Type: AWS::Events::Rule
    Properties:
      EventBusName: !Ref Books
      EventPattern: {source: [shop]}
      Targets: [{Id: ledger, Arn: !GetAtt Ledger.Arn, InputPath: $.detail}]
Outputs:
  Letters: {Value: !Ref Letters}
  Ledger: {Value: !Ref Ledger}
  Packed: {Value: !Ref Packed}
  Failed: {Value: !Ref Failed}
"""

METERS = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Readings: {Type: AWS::Kinesis::Stream, Properties: {Name: readings, ShardCount: 2}}
  Odd: {Type: AWS::SQS::Queue}
  Seen: {Type: AWS::SQS::Queue}
  Add:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: app.handler
      CodeUri: code
      Environment: {Variables: {SEEN: !Ref Seen}}
      Policies:
      - SQSSendMessagePolicy: {QueueName: !GetAtt Odd.QueueName}
      - SQSSendMessagePolicy: {QueueName: !GetAtt Seen.QueueName}
      Events:
        Reading:
          Type: Kinesis
          Properties:
            Stream: !GetAtt Readings.Arn
            StartingPosition: TRIM_HORIZON
            BatchSize: 10
            ParallelizationFactor: 2
            BisectBatchOnFunctionError: true
            MaximumRetryAttempts: 3
            DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Odd.Arn}}
Outputs:
  Odd: {Value: !Ref Odd}
  Seen: {Value: !Ref Seen}
"""

LOW, HIGH = "0", str(2**128 - 1)


def deploy(martlet, stack, template, code):
    """Deploys a stack; the URLs of its queues by their names."""
    folder = martlet.folder / stack
    (folder / "code").mkdir(parents=True)
    (folder / "template.yaml").write_text(template)
    (folder / "code" / "app.py").write_text(code)
    martlet.cli("deploy", folder, "--stack", stack)
    [shown] = martlet.boto("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    return {output["OutputKey"]: output["OutputValue"] for output in shown["Outputs"]}


def bodies(martlet, url, count, seconds=30):
    return [json.loads(message["Body"]) for message in receive(martlet.boto("sqs"), url, count, seconds)]


class TestEventsStory:
    def test_an_order_on_a_bus_goes_all_its_ways(self, martlet):
        urls = deploy(martlet, "shop", SHOP, PACK)
        orders = [("small", 5, "shop"), ("large", 250, "shop"), ("bulky", 7, "shop"), ("elsewhere", 500, "market")]
        answer = martlet.boto("events").put_events(Entries=[
            {"EventBusName": "shop", "Source": source, "DetailType": "placed",
             "Detail": json.dumps({"id": order, "amount": amount})} for order, amount, source in orders])
        assert answer["FailedEntryCount"] == 0
        assert bodies(martlet, urls["Letters"], 1) == [{"text": "order large of 250"}]
        assert sorted(note["id"] for note in bodies(martlet, urls["Ledger"], 3)) == ["bulky", "large", "small"]
        assert sorted(bodies(martlet, urls["Packed"], 3)) == ["bulky", "large", "small"]
        [record] = bodies(martlet, urls["Failed"], 1)
        assert record["requestPayload"]["detail"]["id"] == "bulky"
        assert record["responsePayload"]["errorMessage"] == "no box"
        for name in urls:
            assert bodies(martlet, urls[name], 1, seconds=2) == []

    def test_a_reading_that_is_none_stops_nobody(self, martlet):
        urls = deploy(martlet, "meters", METERS, ADD)
        meters = {"low-a": LOW, "low-b": LOW, "high-a": HIGH}
        entries = [
            {"PartitionKey": meter, "ExplicitHashKey": key,
             "Data": f"{meter}/{'none' if turn == 4 and meter == 'low-a' else turn}".encode()}
            for turn in range(10) for meter, key in meters.items()]
        put = martlet.boto("kinesis").put_records(StreamName="readings", Records=entries)
        assert put["FailedRecordCount"] == 0
        numbers = {entry["Data"].decode(): record["SequenceNumber"] for entry, record in zip(entries, put["Records"])}
        [odd] = bodies(martlet, urls["Odd"], 1)
        assert odd["requestContext"]["condition"] == "RetryAttemptsExhausted"
        assert odd["KinesisBatchInfo"]["batchSize"] == 1
        assert odd["KinesisBatchInfo"]["startSequenceNumber"] == numbers["low-a/none"]
        seen = []

        def look():
            # In the order in which the function told of them.
            found = receive(martlet.boto("sqs"), urls["Seen"], 1, 1)
            seen.extend((int(message["Attributes"]["SentTimestamp"]), json.loads(message["Body"])) for message in found)
            return sum(len(batch["names"]) for _, batch in seen if batch["good"]) >= 29

        assert eventually(look, 30, every=0), seen
        seen.sort(key=lambda told: told[0])
        for meter in meters:
            good = [name for _, batch in seen if batch["good"] for name in batch["names"] if name.startswith(meter)]
            assert good == [f"{meter}/{turn}" for turn in range(10) if (meter, turn) != ("low-a", 4)]
        alone = [at for at, batch in seen if batch["names"] == ["low-a/none"]]
        assert len(alone) == 4
        # The other shard did not wait for it.
        assert max(at for at, batch in seen if batch["names"][0].startswith("high-a")) < alone[-1]
