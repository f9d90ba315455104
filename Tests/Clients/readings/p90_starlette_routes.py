# EXPECT clientInHandler
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
from mangum import Mangum
import boto3


async def orders(request):
    s3 = boto3.client("s3")
    return JSONResponse({"n": len(s3.list_buckets()["Buckets"])})


app = Starlette(routes=[Route("/orders", orders)])
handler = Mangum(app)
