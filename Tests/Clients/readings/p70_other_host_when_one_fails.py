# EXPECT connectionInHandler
import os, psycopg2


def handler(event, context):
    try:
        conn = psycopg2.connect(os.environ["DSN"])
    except psycopg2.OperationalError:
        conn = psycopg2.connect(os.environ["DSN_REPLICA"])
    with conn.cursor() as cur:
        cur.execute("select %s", (event["id"],))
        return cur.fetchone()
