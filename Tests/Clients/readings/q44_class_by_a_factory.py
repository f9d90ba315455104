# EXPECT clientInHandler
# HANDLER app.lambda_handler
from src.shared.environments import Environments


def lambda_handler(event, context):
    repo = Environments.get_repo()()
    return UseCase(repo)(event)


class UseCase:
    def __init__(self, repo):
        self.repo = repo

    def __call__(self, event):
        return self.repo.load(event["key"])


# FILE src/shared/environments.py
import boto3


class Repo:
    def __init__(self):
        self.s3 = boto3.client("s3")

    def load(self, key):
        return self.s3.get_object(Bucket="b", Key=key)["Body"].read()


class Environments:
    @staticmethod
    def get_repo():
        return Repo
