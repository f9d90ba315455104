# EXPECT retryInCode
import boto3, functools, time

sqs = boto3.client("sqs")


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    time.sleep(2 ** attempt)
            raise RuntimeError
        return inner
    return decorate


@retry(5)
def send(event):
    sqs.send_message(QueueUrl="u", MessageBody=event["id"] + "x")


def handler(event, context):
    send(event)
