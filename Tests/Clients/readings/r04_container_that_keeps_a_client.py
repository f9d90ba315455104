# EXPECT none
import boto3
from dependency_injector import containers, providers
from dependency_injector.wiring import Provide, inject
def make():
    return boto3.client("s3")
class Container(containers.DeclarativeContainer):
    client = providers.Singleton(make)
@inject
def handler(event, context, client=Provide[Container.client]):
    return client.list_buckets()["Owner"]
container = Container()
