# EXPECT none
import functools, boto3


def keep_one(cls):
    made = {}

    def get(*args, **kwargs):
        if cls not in made:
            made[cls] = cls(*args, **kwargs)
        return made[cls]
    return get


@keep_one
class Store:
    def __init__(self):
        self.s3 = boto3.client("s3")


def handler(event, context):
    return Store().s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
