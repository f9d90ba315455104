# EXPECT retryInCode
import backoff, requests

session = requests.Session()


@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=5)
def fetch(order):
    return session.post("https://example.com/orders", json={"id": order["id"] + "x"}).json()


def handler(event, context):
    return fetch(event)
