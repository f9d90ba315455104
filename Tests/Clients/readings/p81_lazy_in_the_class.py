# EXPECT none
import boto3


class Repository:
    _client = None

    def __init__(self):
        if self._client is None:
            type(self)._client = boto3.client("s3")

    def load(self, key):
        return self._client.get_object(Bucket="b", Key=key)["Body"].read()


def handler(event, context):
    return Repository().load(event["key"])
