# EXPECT clientInHandler
import boto3
from dependency_injector import containers, providers
class Store:
    def __init__(self, client, bucket):
        self.client, self.bucket = client, bucket
class Container(containers.DeclarativeContainer):
    client = providers.Factory(boto3.client, "s3")
    store = providers.Factory(Store, client=client, bucket="b")
container = Container()
def handler(event, context):
    return container.store().bucket + event["x"]
