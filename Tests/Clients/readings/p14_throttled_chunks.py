# EXPECT none
import time
import logging
import boto3
from botocore.exceptions import ClientError

logger = logging.getLogger()
ses = boto3.client("ses")


def handler(event, context):
    people = event["people"]
    for i in range(0, len(people), 14):
        try:
            ses.send_bulk_templated_email(Source="a@b.c", Template="t", Destinations=[{"Destination": {"ToAddresses": [p.lower()]}} for p in people[i:i + 14]])
        except ClientError:
            logger.exception("chunk %s", i)
        time.sleep(0.2)
