"""martlet optimize: what reading the code of deployed functions tells."""

import json

from martlet_server import binary

TEMPLATE = """Transform: AWS::Serverless-2016-10-31
Resources:
  Jobs:
    Type: AWS::SQS::Queue
  Work:
    Type: AWS::Serverless::Function
    Properties:
      Handler: src/app.handler
      Runtime: python3.13
      CodeUri: python
      Events:
        Jobs: {Type: SQS, Properties: {Queue: !GetAtt Jobs.Arn}}
  Show:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: nodejs22.x
      CodeUri: node
"""
BAD = {
    "python/src/app.py": """
import json
import time
import decimal
import boto3
functions = boto3.client("lambda")
done = []
def handler(event, context):
    secret = boto3.client("secretsmanager").get_secret_value(SecretId="db")
    for record in event["Records"]:
        job = json.loads(record["body"])
        if job["type"] != "order":
            continue
        functions.invoke(FunctionName="next", Payload=json.dumps(job))
        done.append(job["id"])
    for attempt in range(3):
        try:
            return functions.invoke(FunctionName="last", InvocationType="Event")
        except Exception:
            time.sleep(attempt)
""",
    "node/app.mjs": """
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { S3Client } from "@aws-sdk/client-s3";
const sqs = new SQSClient({});
export const handler = async (event) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify(event) }));
  return { statusCode: 202 };
};
""",
}
GOOD = {
    "python/src/app.py": """
import json
from decimal import Decimal
import boto3
table = boto3.resource("dynamodb").Table("orders")
secret = None
def key():
    global secret
    if secret is None:
        secret = boto3.client("secretsmanager").get_secret_value(SecretId="db")["SecretString"]
    return secret
def handler(event, context):
    for record in event["Records"]:
        job = json.loads(record["body"], parse_float=Decimal)
        table.put_item(Item={"id": job["id"], "by": key()[:2], "cents": job["euros"] * 100})
""",
    "node/app.mjs": """
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";
const s3 = new S3Client({});
export const handler = async (event) => {
  const object = await s3.send(new GetObjectCommand({ Bucket: "b", Key: event.key }));
  return (await object.Body.transformToString()).length;
};
""",
}
RULES = {
    "unused-import", "client-in-handler", "connection-in-handler", "secret-on-every-event", "state-between-events",
    "single-thread", "only-transport", "synchronous-chain", "stacked-retries", "retry-in-code", "filter-in-code", "polling"}


def findings(martlet, folder, stack, sources):
    """The findings of code in a stack that has these sources, by their rules and functions."""
    (folder / "template.yaml").write_text(TEMPLATE)
    for name, text in sources.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    martlet.run(binary(), "deploy", str(folder), "--stack", stack)
    done = martlet.run(binary(), "optimize", stack, "--json", "--lenient")
    found = {(one["rule"], one["logicalId"]): one for one in json.loads(done.stdout)["findings"]}
    return {key: one for key, one in found.items() if key[0] in RULES}


class TestOptimizeCode:
    def test_what_is_planted_in_code_is_found(self, martlet, tmp_path):
        found = findings(martlet, tmp_path, "badcode", BAD)
        assert set(found) == {
            ("unused-import", "Work"), ("client-in-handler", "Work"), ("secret-on-every-event", "Work"),
            ("state-between-events", "Work"), ("synchronous-chain", "Work"), ("stacked-retries", "Work"),
            ("filter-in-code", "Work"), ("unused-import", "Show"), ("only-transport", "Show")}
        assert found[("client-in-handler", "Work")]["place"] == {"file": "src/app.py", "line": 9}
        assert found[("only-transport", "Show")]["place"] == {"file": "app.mjs", "line": 6}
        assert '{"body":{"type":["order"]}}' in found[("filter-in-code", "Work")]["change"]

    def test_clean_code_hears_nothing(self, martlet, tmp_path):
        assert findings(martlet, tmp_path, "goodcode", GOOD) == {}

    def test_code_that_cannot_be_read_is_no_failure(self, martlet, tmp_path):
        deep = {"python/src/app.py": "x = " + "(" * 50_000, "node/app.mjs": "export const handler = " + "[" * 50_000}
        assert findings(martlet, tmp_path, "oddcode", deep) == {}
