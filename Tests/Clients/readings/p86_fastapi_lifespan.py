# EXPECT none
from contextlib import asynccontextmanager
from fastapi import FastAPI, Request
from mangum import Mangum
import boto3


@asynccontextmanager
async def lifespan(app):
    app.state.table = boto3.resource("dynamodb").Table("orders")
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/orders/{id}")
def order(id: str, request: Request):
    return request.app.state.table.get_item(Key={"id": id.lower()})["Item"]


handler = Mangum(app)
