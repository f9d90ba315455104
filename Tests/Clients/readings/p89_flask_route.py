# EXPECT connectionInHandler
from flask import Flask, request
import serverless_wsgi
import os, psycopg2

app = Flask(__name__)


@app.route("/orders", methods=["POST"])
def make():
    conn = psycopg2.connect(os.environ["DSN"])
    with conn.cursor() as cur:
        cur.execute("insert into o values (%s)", (request.json["id"],))
    return {"ok": True}


def handler(event, context):
    return serverless_wsgi.handle_request(app, event, context)
