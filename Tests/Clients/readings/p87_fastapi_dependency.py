# EXPECT clientInHandler
from fastapi import FastAPI, APIRouter, Depends
from mangum import Mangum
import boto3

router = APIRouter()


def get_table():
    return boto3.resource("dynamodb").Table("orders")


@router.get("/orders/{id}")
def order(id: str, table=Depends(get_table)):
    return table.get_item(Key={"id": id.lower()})["Item"]


app = FastAPI()
app.include_router(router)
handler = Mangum(app)
