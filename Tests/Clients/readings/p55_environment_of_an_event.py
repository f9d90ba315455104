# EXPECT state
import os


def handler(event, context):
    os.environ["TENANT"] = event["tenant"]
    return work()


def work():
    return "for " + os.environ["TENANT"]
