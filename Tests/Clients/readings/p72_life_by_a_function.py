# EXPECT none
import os, redis

_r = None


def alive():
    try:
        return _r is not None and _r.ping()
    except redis.ConnectionError:
        return False


def r():
    global _r
    if alive():
        return _r
    _r = redis.Redis(host=os.environ["R"])
    return _r


def handler(event, context):
    return r().get(event["id"])
