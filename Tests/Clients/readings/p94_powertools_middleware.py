# EXPECT clientInHandler
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
import boto3

app = APIGatewayRestResolver()


def with_s3(app, next_middleware):
    app.append_context(s3=boto3.client("s3"))
    return next_middleware(app)


@app.get("/x", middlewares=[with_s3])
def x():
    return app.context["s3"].list_buckets()["Owner"]


def handler(event, context):
    return app.resolve(event, context)
