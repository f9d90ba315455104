# EXPECT none
import os
import redis

POOL = redis.ConnectionPool(host=os.environ["REDIS"], port=6379)


def handler(event, context):
    r = redis.Redis(connection_pool=POOL)
    return r.incr(f"hits:{event['page']}")
