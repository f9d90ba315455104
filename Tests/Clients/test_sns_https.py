"""SNS over HTTPS: an endpoint with a certificate of a developer's own authority, named by SSL_CERT_FILE."""

import json
import ssl
import subprocess
import urllib.request

import pytest

from martlet_server import ACCOUNT, REGION, Martlet, eventually
from test_sns import Endpoint, receive, verify


class Authority:
    """Signs certificates."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        self.openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj",
            "/CN=A developer's authority")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, capture_output=True, check=True)

    def certify(self, name, names):
        """A certificate for alternative names such as `DNS:localhost`, and its key."""
        (self.folder / "names").write_text(f"subjectAltName={names}")
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj",
                     f"/CN={name}")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out",
                     f"{name}.pem", "-days", "2", "-extfile", "names")
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"


@pytest.fixture(scope="class")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority") / "own")


@pytest.fixture(scope="class")
def martlet(authority, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(authority.folder / "ca.pem"))
        server = Martlet(tmp_path_factory.mktemp("martlet"))
        server.start()
    yield server
    server.stop()
    assert server.leftovers() == []


class TestHTTPS:
    def endpoint(self, certificate):
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(*certificate)
        return Endpoint(self.tls)

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
    def test_an_endpoint_is_known_by_its_name_or_address(self, martlet, authority, host):
        endpoint = self.endpoint(authority.certify(f"good-{host}", "DNS:localhost,IP:127.0.0.1"))
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name=f"secure-{host.replace('.', '-')}")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=endpoint.url.replace("127.0.0.1", host))
        assert eventually(lambda: endpoint.messages("SubscriptionConfirmation"))
        urllib.request.urlopen(endpoint.messages("SubscriptionConfirmation")[0]["SubscribeURL"]).read()
        for number in range(3):
            sns.publish(TopicArn=topic, Message=f"{number} " + "x" * 100_000)
        assert eventually(lambda: len(endpoint.messages("Notification")) == 3)
        assert sorted(m["Message"][0] for m in endpoint.messages("Notification")) == ["0", "1", "2"]
        verify(endpoint.messages("Notification")[0])
        assert endpoint.requests[0][0]["host"] == f"{host}:{endpoint.server.server_port}"
        endpoint.close()

    def test_one_of_another_authority_or_name_gets_nothing(self, martlet, authority, tmp_path):
        good = authority.certify("good", "IP:127.0.0.1")
        endpoint = self.endpoint(good)
        sns, sqs = martlet.boto("sns"), martlet.boto("sqs")
        dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
        queue = f"arn:aws:sqs:{REGION}:{ACCOUNT}:dead"
        sqs.set_queue_attributes(QueueUrl=dead, Attributes={"Policy": json.dumps({"Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
            "Resource": queue}]})})
        topic = sns.create_topic(Name="strangers")["TopicArn"]
        policy = {"healthyRetryPolicy": {"numRetries": 0, "minDelayTarget": 1, "maxDelayTarget": 1}}
        sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=endpoint.url, Attributes={
            "DeliveryPolicy": json.dumps(policy), "RedrivePolicy": json.dumps({"deadLetterTargetArn": queue})})
        assert eventually(lambda: endpoint.messages("SubscriptionConfirmation"))
        urllib.request.urlopen(endpoint.messages("SubscriptionConfirmation")[0]["SubscribeURL"]).read()
        stranger = Authority(tmp_path / "stranger").certify("stranger", "IP:127.0.0.1")
        other = authority.certify("other", "DNS:other.example,IP:127.0.0.2")
        for certificate, reason in [(stranger, "unable to get local issuer certificate"), (other, "IP address mismatch")]:
            self.tls.load_cert_chain(*certificate)
            sns.publish(TopicArn=topic, Message="secret")
            message = receive(sqs, dead, 1)[0]
            assert reason in message["MessageAttributes"]["ErrorMessage"]["StringValue"]
        assert not endpoint.messages("Notification")
        self.tls.load_cert_chain(*good)
        sns.publish(TopicArn=topic, Message="again")
        assert eventually(lambda: [m["Message"] for m in endpoint.messages("Notification")] == ["again"])
        endpoint.close()

    def test_one_that_speaks_no_tls_is_told_of(self, martlet):
        endpoint = Endpoint()
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="plain")["TopicArn"]
        policy = {"healthyRetryPolicy": {"numRetries": 0, "minDelayTarget": 1, "maxDelayTarget": 1}}
        strangers = [
            sns.subscribe(TopicArn=topic, Protocol="https", Endpoint=url, ReturnSubscriptionArn=True,
                          Attributes={"DeliveryPolicy": json.dumps(policy)})["SubscriptionArn"]
            for url in (endpoint.url.replace("http:", "https:"), "https://127.0.0.1:1/")]
        sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url)
        for stranger in strangers:
            told = f"SNS: a message of {topic} is lost: the endpoint of the subscription {stranger} refused it: "
            assert eventually(lambda: told in martlet.log()), martlet.log()
        assert eventually(lambda: endpoint.messages("SubscriptionConfirmation"))
        assert len(endpoint.messages("SubscriptionConfirmation")) == 1
        endpoint.close()
