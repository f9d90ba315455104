# EXPECT clientInHandler
import boto3


class Handler:
    def __init__(self):
        self.routes = {("GET", "/x"): self.get_x, ("POST", "/x"): self.post_x}

    def __call__(self, event, context):
        route = self.routes.get((event["httpMethod"], event["path"]))
        if not route:
            return {"statusCode": 404}
        return route(event)

    def get_x(self, event):
        return {"statusCode": 200}

    def post_x(self, event):
        table = boto3.resource("dynamodb").Table("t")
        table.put_item(Item={"id": event["id"].strip()})
        return {"statusCode": 201}


handler = Handler()
