# EXPECT clientInHandler
from flask import Flask
import awsgi
import boto3

app = Flask(__name__)


def index():
    return boto3.resource("dynamodb").Table("t").get_item(Key={"id": "x"})["Item"]


app.add_url_rule("/", view_func=index)


def handler(event, context):
    return awsgi.response(app, event, context)
