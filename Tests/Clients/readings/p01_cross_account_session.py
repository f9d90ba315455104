# EXPECT none
import boto3

sts = boto3.client("sts")


def handler(event, context):
    role = f"arn:aws:iam::{event['account']}:role/Audit"
    creds = sts.assume_role(RoleArn=role, RoleSessionName="audit")["Credentials"]
    session = boto3.Session(
        aws_access_key_id=creds["AccessKeyId"],
        aws_secret_access_key=creds["SecretAccessKey"],
        aws_session_token=creds["SessionToken"],
    )
    ec2 = session.client("ec2")
    return len(ec2.describe_instances()["Reservations"])
