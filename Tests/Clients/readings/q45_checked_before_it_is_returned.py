# EXPECT none
import os, psycopg2

connection = None


def get():
    global connection
    if connection is not None:
        try:
            connection.cursor().execute("select 1")
            return connection
        except psycopg2.Error:
            connection = None
    connection = psycopg2.connect(os.environ["DSN"])
    return connection


def handler(event, context):
    with get().cursor() as cursor:
        cursor.execute("select %s", (event["id"],))
        return cursor.fetchone()
