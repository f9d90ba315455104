# EXPECT retryInCode
import boto3
rds = boto3.client("rds")
def handler(event, context):
    rds.get_waiter("db_instance_available").wait(DBInstanceIdentifier=event["name"].lower())
