# EXPECT clientInHandler
import boto3


class Repository:
    def __init__(self):
        self._client = None

    @property
    def client(self):
        if self._client is None:
            self._client = boto3.client("s3")
        return self._client

    def load(self, key):
        return self.client.get_object(Bucket="b", Key=key)["Body"].read()


def handler(event, context):
    return Repository().load(event["key"])
