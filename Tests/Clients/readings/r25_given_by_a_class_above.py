# EXPECT clientInHandler
import abc
import boto3
class Store(abc.ABC):
    @abc.abstractmethod
    def read(self, key):
        ...
class Bucket(Store):
    def read(self, key):
        return boto3.client("s3").get_object(Bucket="b", Key=key)["Body"].read()
class Service:
    def __init__(self, store: Store):
        self.store = store
    def run(self, key):
        return self.store.read(key.lower())
service = Service(Bucket())
def handler(event, context):
    return service.run(event["key"])
