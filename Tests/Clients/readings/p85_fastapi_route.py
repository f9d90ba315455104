# EXPECT clientInHandler
from fastapi import FastAPI
from mangum import Mangum
import boto3

app = FastAPI()


@app.get("/orders/{id}")
def order(id: str):
    table = boto3.resource("dynamodb").Table("orders")
    return table.get_item(Key={"id": id.lower()})["Item"]


handler = Mangum(app)
