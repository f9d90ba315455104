# EXPECT none
from mangum import Mangum
from fastapi import FastAPI, Request
import boto3


class Repo:
    def __init__(self, table):
        self.table = table

    def get(self, id):
        return self.table.get_item(Key={"id": id})["Item"]


def create_app():
    app = FastAPI()
    repo = Repo(boto3.resource("dynamodb").Table("t"))

    @app.get("/x/{id}")
    def x(id: str):
        return repo.get(id.strip())

    @app.middleware("http")
    async def log(request: Request, call_next):
        return await call_next(request)
    return app


handler = Mangum(create_app())
