# EXPECT none
from fastapi import FastAPI, Depends
from functools import lru_cache
from mangum import Mangum
import boto3

app = FastAPI()


@lru_cache
def get_table():
    return boto3.resource("dynamodb").Table("orders")


@app.get("/orders/{id}")
def order(id: str, table=Depends(get_table)):
    return table.get_item(Key={"id": id.lower()})["Item"]


handler = Mangum(app)
