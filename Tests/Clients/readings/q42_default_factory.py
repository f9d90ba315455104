# EXPECT clientInHandler
import boto3
from dataclasses import dataclass, field


@dataclass
class Service:
    s3: object = field(default_factory=lambda: boto3.client("s3"))

    def load(self, key):
        return self.s3.get_object(Bucket="b", Key=key)["Body"].read()


def handler(event, context):
    return Service().load(event["key"])
