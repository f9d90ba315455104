# EXPECT none
import os
import time
import boto3
logs = boto3.client("logs")
PAUSE = float(os.environ["PAUSE"])
def handler(event, context):
    found, token = [], "0"
    while token:
        page = logs.describe_log_groups(nextToken=token)
        found += [one["logGroupName"].lower() for one in page["logGroups"]]
        token = page.get("nextToken")
        time.sleep(PAUSE)
    return found
