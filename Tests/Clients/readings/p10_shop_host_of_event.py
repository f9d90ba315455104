# EXPECT none
import requests


def handler(event, context):
    shop = event["shop"]
    response = requests.get(f"https://{shop}.myshopify.com/admin/orders.json", timeout=5)
    response.raise_for_status()
    return {"count": len(response.json()["orders"])}
