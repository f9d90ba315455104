"""A function that reads a stream by an event source mapping: what the tests of streams and of tables' streams share."""

import json

from martlet_server import eventually


class StreamScene:
    """A function, a queue of what it saw, and the mapping between a stream and it."""

    def __init__(self, martlet, make_function, name, source, code, mode="", environment=None, **options):
        self.name, self.martlet, self.source, self.options = name, martlet, source, options
        self.reconnect()
        self.url = self.sqs.create_queue(QueueName=f"{name}-results")["QueueUrl"]
        variables = {"RESULTS": self.url, "MODE": mode} | (environment or {})
        make_function(name, code, Environment={"Variables": variables})
        self.uuid, self.seen = None, []

    def reconnect(self):
        self.sqs, self.client = self.martlet.boto("sqs"), self.martlet.boto("lambda")

    def map(self, position="TRIM_HORIZON", **more):
        made = self.client.create_event_source_mapping(**({
            "EventSourceArn": self.source, "FunctionName": self.name, "StartingPosition": position}
            | self.options | more))
        self.uuid = made["UUID"]
        assert eventually(lambda: self.shown()["State"] == "Enabled", every=0.02)
        return made

    def shown(self):
        return self.client.get_event_source_mapping(UUID=self.uuid)

    def results(self, is_enough, seconds=20):
        """What the function told, until that is enough."""
        def look():
            for message in self.sqs.receive_message(
                    QueueUrl=self.url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", []):
                self.seen.append(json.loads(message["Body"]))
                self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
            return is_enough(self.seen)
        assert eventually(look, seconds, every=0), self.seen
        return self.seen

    def good(self, count, **more):
        """The data of all batches that did not fail."""
        def good():
            return [text for result in self.seen if not result["failed"] for text in result["data"]]
        self.results(lambda _: len(good()) >= count, **more)
        return good()


def scenes(kind, martlet, make_function, request):
    """Makes scenes for one test, and deletes their mappings behind it."""
    made = []

    def make(*arguments, **options):
        name = "".join(letter if letter.isalnum() else "-" for letter in request.node.name[5:]).strip("-")[-60:].strip("-")
        made.append(kind(martlet, make_function, name, *arguments, **options))
        return made[-1]
    yield make
    for one in made:
        if one.uuid:
            one.client.delete_event_source_mapping(UUID=one.uuid)
