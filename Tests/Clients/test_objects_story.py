"""An object arrives, a function writes a row, the row's change comes to another function: the whole way, of a template, also through
kill -9. `Tests/SimulationTests/ObjectStoryTests` tells it on virtual time."""

import json

from events_scene import receive
from martlet_server import eventually

STORE = """
import boto3, os, urllib.parse

def handler(event, context):
    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    for record in event["Records"]:
        found = record["s3"]
        key = urllib.parse.unquote_plus(found["object"]["key"])
        body = boto3.client("s3").get_object(Bucket=found["bucket"]["name"], Key=key)["Body"].read().decode()
        table.put_item(Item={"id": key, "body": body})
"""

TELL = """
import boto3, json, os

def handler(event, context):
    for record in event["Records"]:
        item = record["dynamodb"]["NewImage"]
        boto3.client("sqs").send_message(
            QueueUrl=os.environ["SEEN"], MessageBody=json.dumps([item["id"]["S"], item["body"]["S"]]))
"""

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Globals:
  Function: {Runtime: python3.11, Handler: app.handler, Timeout: 10}
Resources:
  Inbox:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: story-inbox
      LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: 30, Prefix: in/}]}
      CorsConfiguration: {CorsRules: [{AllowedMethods: [GET], AllowedOrigins: ['*']}]}
      WebsiteConfiguration: {IndexDocument: index.html}
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
      KeySchema: [{AttributeName: id, KeyType: HASH}]
      BillingMode: PAY_PER_REQUEST
      StreamSpecification: {StreamViewType: NEW_IMAGE}
  Seen: {Type: AWS::SQS::Queue}
  Store:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: store
      Environment: {Variables: {TABLE: !Ref Items}}
      Policies:
      - S3ReadPolicy: {BucketName: story-inbox}
      - DynamoDBCrudPolicy: {TableName: !Ref Items}
      Events:
        Arrived:
          Type: S3
          Properties:
            Bucket: !Ref Inbox
            Events: s3:ObjectCreated:*
            Filter: {S3Key: {Rules: [{Name: prefix, Value: in/}]}}
  Tell:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: tell
      Environment: {Variables: {SEEN: !Ref Seen}}
      Policies: [{SQSSendMessagePolicy: {QueueName: !GetAtt Seen.QueueName}}]
      Events:
        Changed: {Type: DynamoDB, Properties: {Stream: !GetAtt Items.StreamArn, StartingPosition: TRIM_HORIZON}}
Outputs:
  Seen: {Value: !Ref Seen}
"""


class TestObjectsStory:
    def test_an_object_goes_all_its_way(self, martlet):
        folder = martlet.folder / "story"
        for name, code in [("store", STORE), ("tell", TELL)]:
            (folder / name).mkdir(parents=True)
            (folder / name / "app.py").write_text(code)
        (folder / "template.yaml").write_text(TEMPLATE)
        martlet.cli("deploy", folder)
        s3, sqs = martlet.boto("s3"), martlet.boto("sqs")
        [url] = [url for url in sqs.list_queues()["QueueUrls"] if "Seen" in url]
        assert s3.get_bucket_website(Bucket="story-inbox")["IndexDocument"] == {"Suffix": "index.html"}
        assert s3.get_bucket_lifecycle_configuration(Bucket="story-inbox")["Rules"][0]["Expiration"] == {"Days": 30}
        s3.put_object(Bucket="story-inbox", Key="in/first one", Body=b"hello")
        s3.put_object(Bucket="story-inbox", Key="out/second", Body=b"nobody is told")
        assert json.loads(receive(sqs, url, 1)[0]["Body"]) == ["in/first one", "hello"]
        # What was acknowledged is told of, whenever the server dies.
        s3.put_object(Bucket="story-inbox", Key="in/third", Body=b"again")
        martlet.kill9()
        martlet.start()
        # What the functions had not told to have done comes once more.
        seen = lambda: [json.loads(message["Body"]) for message in receive(sqs, url, 1)]
        assert eventually(lambda: ["in/third", "again"] in seen())
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket="story-inbox"):
            for entry in page["Contents"]:
                s3.delete_object(Bucket="story-inbox", Key=entry["Key"])
        martlet.cli("down", folder)
        assert "story-inbox" not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
