# EXPECT none
import boto3


def handler(event, context):
    session = boto3.Session(region_name=event["region"])
    ec2 = session.client("ec2")
    return ec2.describe_instances()["Reservations"]
