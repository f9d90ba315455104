# EXPECT none
import os
import time
import boto3
from cachetools import TTLCache, cached
from pymysql.cursors import DictCursor
import pymysql

ssm = boto3.client("ssm")
COLD = True
_conn = None
_config = {"value": None, "until": 0}


@cached(TTLCache(maxsize=8, ttl=300))
def parameter(name):
    return ssm.get_parameter(Name=name)["Parameter"]["Value"]


def config():
    now = time.time()
    if now > _config["until"]:
        _config["value"] = ssm.get_parameters_by_path(Path="/app")["Parameters"]
        _config["until"] = now + 60
    return _config["value"]


def connect():
    global _conn
    if _conn:
        _conn.ping(reconnect=True)
        return _conn
    _conn = pymysql.connect(host=os.environ["HOST"], cursorclass=DictCursor)
    return _conn


def handler(event, context):
    global COLD
    cold, COLD = COLD, False
    with connect().cursor() as cursor:
        cursor.execute("select %s", (event["id"],))
        return {"cold": cold, "fee": parameter("/fee"), "n": len(config())}
