# EXPECT clientInHandler
from mangum import Mangum
from fastapi import FastAPI
import boto3


def create_app():
    app = FastAPI()

    @app.get("/x/{id}")
    def x(id: str):
        return boto3.resource("dynamodb").Table("t").get_item(Key={"id": id.strip()})["Item"]
    return app


handler = Mangum(create_app())
