# EXPECT none
import os, psycopg2

conn = None


def connect():
    global conn
    conn = psycopg2.connect(os.environ["DSN"])


def handler(event, context):
    try:
        with conn.cursor() as cur:
            cur.execute("select %s", (event["id"],))
            return cur.fetchone()
    except Exception:
        connect()
        with conn.cursor() as cur:
            cur.execute("select %s", (event["id"],))
            return cur.fetchone()
