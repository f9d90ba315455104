# EXPECT none
import boto3

_s3 = None
_sns = None


def handler(event, context):
    global _s3, _sns
    match event["action"]:
        case "store":
            if _s3 is None:
                _s3 = boto3.client("s3")
            _s3.put_object(Bucket="b", Key=event["key"], Body=event["text"].upper())
        case "notify":
            if _sns is None:
                _sns = boto3.client("sns")
            _sns.publish(TopicArn=event["topic"], Message=event["text"].upper())
