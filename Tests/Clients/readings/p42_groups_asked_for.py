# EXPECT none
import time

calls = {}
groups = {}


def is_too_often(address):
    calls.setdefault(address, []).append(time.time())
    return len(calls[address]) > 100


def handler(event, context):
    groups.setdefault("all", []).append(event["id"])
    for group in list(groups):
        print(group, groups.pop(group))
    return {"statusCode": 429 if is_too_often(event["address"]) else 200}
