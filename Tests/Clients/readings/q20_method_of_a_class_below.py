# EXPECT clientInHandler
import boto3
from abc import ABC, abstractmethod


class Base(ABC):
    def __call__(self, event, context):
        return self.handle(event)

    @abstractmethod
    def handle(self, event): ...


class Create(Base):
    def handle(self, event):
        return boto3.client("s3").get_object(Bucket="b", Key=event["key"])["Body"].read()


handler = Create()
