# EXPECT connectionInHandler
import asyncio

import aiohttp


async def load(key):
    async with aiohttp.ClientSession() as session:
        async with session.get("https://api.example.com/x") as response:
            return (await response.json())[key]


def handler(event, context):
    return asyncio.run(load(event["key"]))
