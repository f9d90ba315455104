# EXPECT clientInHandler
import boto3


class Base:
    def __init__(self):
        self.s3 = boto3.client("s3")


class Service(Base):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def load(self, key):
        return self.s3.get_object(Bucket="b", Key=key)["Body"].read()


def handler(event, context):
    return Service("x").load(event["key"])
