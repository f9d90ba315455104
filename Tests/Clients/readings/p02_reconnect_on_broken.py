# EXPECT none
import os
import psycopg2

conn = psycopg2.connect(os.environ["DSN"])


def handler(event, context):
    global conn
    try:
        cur = conn.cursor()
    except (psycopg2.OperationalError, psycopg2.InterfaceError):
        conn = psycopg2.connect(os.environ["DSN"])
        cur = conn.cursor()
    cur.execute("select name from customer where id = %s", (event["id"],))
    return {"name": cur.fetchone()[0]}
