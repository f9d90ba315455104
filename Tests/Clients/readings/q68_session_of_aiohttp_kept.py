# EXPECT none
import asyncio

import aiohttp

loop = asyncio.new_event_loop()


async def make():
    return aiohttp.ClientSession()


session = loop.run_until_complete(make())


async def load(key):
    async with session.get("https://api.example.com/" + key) as response:
        return await response.json()


def handler(event, context):
    return loop.run_until_complete(load(event["key"]))
