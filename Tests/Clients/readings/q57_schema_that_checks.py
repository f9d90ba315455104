# EXPECT none
import boto3
from marshmallow import Schema, fields

sns = boto3.client("sns")


class Order(Schema):
    id = fields.Str(required=True)


schema = Order()


def handler(event, context):
    sns.publish(TopicArn="t", Message=schema.dumps(event["body"]))
