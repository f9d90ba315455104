# EXPECT clientInHandler
import asyncio
import aioboto3
session = aioboto3.Session()
async def work(key):
    async with session.client("s3") as s3:
        return await s3.head_object(Bucket="b", Key=key.lower())
def handler(event, context):
    return asyncio.run(work(event["key"]))["ContentLength"]
