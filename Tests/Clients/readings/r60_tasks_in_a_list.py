# EXPECT filterInCode
# DROPS eventName equals ["INSERT"]
import asyncio
async def work(r):
    if r["eventName"] != "INSERT": return
    print(r["x"].upper())
async def main(event):
    tasks = []
    for record in event["Records"]:
        tasks.append(work(record))
    await asyncio.gather(*tasks)
def handler(event, context):
    asyncio.run(main(event))
