# EXPECT secretOnEveryEvent
import boto3

sm = boto3.client("secretsmanager")


def load(client, name):
    return client.get_secret_value(SecretId=name)["SecretString"]


def handler(event, context):
    return len(load(sm, "db"))
