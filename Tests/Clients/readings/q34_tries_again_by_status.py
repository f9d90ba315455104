# EXPECT retryInCode
import time, requests

session = requests.Session()


def handler(event, context):
    for attempt in range(5):
        response = session.post("https://example.com", json={"id": event["id"] + "x"})
        if response.status_code == 200:
            return response.json()
        time.sleep(2 ** attempt)
    raise RuntimeError("no")
