# EXPECT none
import boto3

sts = boto3.client("sts")


def assumed(account):
    creds = sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/x", RoleSessionName="y")["Credentials"]
    return dict(aws_access_key_id=creds["AccessKeyId"], aws_secret_access_key=creds["SecretAccessKey"], aws_session_token=creds["SessionToken"])


def handler(event, context):
    s3 = boto3.client("s3", **assumed(event["account"]))
    return s3.list_buckets()["Owner"]
