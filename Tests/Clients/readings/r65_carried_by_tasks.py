# EXPECT onlyTransport
import asyncio, os
import boto3
sqs = boto3.client("sqs")
async def send(body):
    sqs.send_message(QueueUrl=os.environ["Q"], MessageBody=body)
async def main(event):
    jobs = []
    for record in event["Records"]:
        jobs.append(send(record["body"]))
    await asyncio.gather(*jobs)
def handler(event, context):
    asyncio.run(main(event))
