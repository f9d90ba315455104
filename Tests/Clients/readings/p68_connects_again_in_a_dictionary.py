# EXPECT none
import os, pymysql


def connect():
    return pymysql.connect(host=os.environ["HOST"])


state = {"conn": connect()}


def handler(event, context):
    try:
        state["conn"].ping()
    except pymysql.Error:
        state["conn"] = connect()
    with state["conn"].cursor() as cur:
        cur.execute("select %s", (event["id"],))
        return cur.fetchone()
