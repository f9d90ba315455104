# EXPECT none
import boto3

sts = boto3.client("sts")


def session_for(role):
    creds = sts.assume_role(RoleArn=role, RoleSessionName="y")["Credentials"]
    return boto3.Session(creds["AccessKeyId"], creds["SecretAccessKey"], creds["SessionToken"])


def handler(event, context):
    session = session_for(event["role"])
    s3 = session.client("s3")
    return s3.list_buckets()["Owner"]
