# EXPECT filterInCode
# DROPS eventName equals ["INSERT"]
import asyncio
async def one(x):
    if x["eventName"] == "INSERT":
        print(x["a"].upper())
async def main(event):
    await asyncio.gather(*[one(r) for r in event["Records"]])
def handler(event, context):
    asyncio.run(main(event))
