"""What comes from nobody in particular, or is not what was signed: it costs little, and nothing of it stays."""

import gzip
import hashlib
import json
import socket
import threading
import time
import urllib.parse

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from martlet_server import ACCOUNT, REGION

KEYS = Credentials("test", "test")


def signed(auth, service, method, url, body, headers):
    request = AWSRequest(method=method, url=url, data=body, headers=headers)
    auth(KEYS, service, REGION).add_auth(request)
    return dict(request.headers)


class TestForms:
    FORM = {"Content-Type": "application/x-www-form-urlencoded"}

    @pytest.mark.parametrize("packed", [True, False])
    def test_a_form_of_a_million_parameters_holds_nobody_up(self, martlet, packed):
        form = b"Action=ListRoles&Version=2010-05-08" + b"&a=1" * 1_000_000
        body, headers = (gzip.compress(form), {"Content-Encoding": "gzip"}) if packed else (form, {})
        longest = [0.0]
        done = threading.Event()

        def watch():
            while not done.is_set():
                begun = time.monotonic()
                assert martlet.get(martlet.endpoint + "/health")[0] == 200
                longest[0] = max(longest[0], time.monotonic() - begun)

        watchers = [threading.Thread(target=watch) for _ in range(4)]
        for watcher in watchers:
            watcher.start()
        try:
            status, _, _ = martlet.get(martlet.endpoint + "/", "POST", body, {**self.FORM, **headers})
        finally:
            done.set()
            for watcher in watchers:
                watcher.join()
        assert status in (400, 403)
        # It was 8 s; one machine is slower than another.
        assert longest[0] < 4

    def test_a_form_of_more_than_four_megabytes_is_not_read(self, martlet):
        body = b"Action=ListRoles&a=" + b"x" * (5 << 20)
        status, _, text = martlet.get(martlet.endpoint + "/", "POST", body, self.FORM)
        assert status == 413 and "RequestEntityTooLarge" in str(text)


class TestSignatures:
    def test_a_signature_for_one_service_is_none_for_another(self, martlet):
        body = b"{}"
        headers = {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "DynamoDB_20120810.ListTables"}
        url = martlet.endpoint.replace("localhost", "127.0.0.1") + "/"
        for service, expected in [("dynamodb", 200), ("logs", 400)]:
            status, _, text = martlet.get(url, "POST", body, signed(SigV4Auth, service, "POST", url, body, headers))
            assert status == expected, text
        assert "Credential should be scoped to correct service" in str(text)

    def test_an_object_must_be_what_was_signed(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="signed-bodies")
        url = martlet.endpoint.replace("localhost", "127.0.0.1") + "/signed-bodies/key"
        headers = signed(S3SigV4Auth, "s3", "PUT", url, b"good", {})
        assert headers["X-Amz-Content-SHA256"] == hashlib.sha256(b"good").hexdigest()
        status, _, text = martlet.get(url, "PUT", b"evil", headers)
        assert status == 400 and "XAmzContentSHA256Mismatch" in str(text)
        with pytest.raises(ClientError) as error:
            s3.head_object(Bucket="signed-bodies", Key="key")
        assert error.value.response["Error"]["Code"] == "404"
        status, _, text = martlet.get(url, "PUT", b"good", headers)
        assert status == 200, text


class TestBucketPolicies:
    def policy(self, bucket, **statement):
        base = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/*"}
        if "NotPrincipal" in statement:
            del base["Principal"]
        return json.dumps({"Version": "2012-10-17", "Statement": [{**base, **statement}]})

    def test_one_that_cannot_be_evaluated_is_refused(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="typing-errors")
        for broken in [
            {"Condition": {"StringEqual": {"aws:x": "b"}}},
            {"Condition": "x"},
            {"Condition": {"IpAddress": {"aws:SourceIp": "300.1.1.1"}}},
            {"Principal": 5},
            {"NotAction": "s3:PutObject"},
            {"Unknown": 1},
        ]:
            with pytest.raises(ClientError) as error:
                s3.put_bucket_policy(Bucket="typing-errors", Policy=self.policy("typing-errors", **broken))
            assert error.value.response["Error"]["Code"] == "MalformedPolicy", broken
        s3.put_object(Bucket="typing-errors", Key="still", Body=b"there")

    def test_its_owner_is_never_locked_out(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="locked")
        resources = ["arn:aws:s3:::locked", "arn:aws:s3:::locked/*"]
        s3.put_bucket_policy(Bucket="locked", Policy=self.policy("locked", Effect="Deny", Action="s3:*", Resource=resources))
        with pytest.raises(ClientError) as error:
            s3.list_objects_v2(Bucket="locked")
        assert error.value.response["Error"]["Code"] == "AccessDenied"
        s3.get_bucket_policy(Bucket="locked")
        s3.delete_bucket_policy(Bucket="locked")
        s3.list_objects_v2(Bucket="locked")

    def test_what_lets_everybody_in_counts_as_public(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="not-public")
        for public in [
            {"NotPrincipal": {"AWS": "111111111111"}},
            {"Condition": {"StringNotEquals": {"aws:PrincipalAccount": ACCOUNT}}},
            {"Condition": {"StringEqualsIfExists": {"aws:PrincipalAccount": ACCOUNT}}},
            {"Condition": {"IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}}},
            {"Condition": {"IpAddress": {"aws:SourceIp": "::/0"}}},
        ]:
            with pytest.raises(ClientError) as error:
                s3.put_bucket_policy(Bucket="not-public", Policy=self.policy("not-public", **public))
            assert error.value.response["Error"]["Code"] == "AccessDenied", public
        fixed = {"Condition": {"StringEquals": {"aws:PrincipalAccount": ACCOUNT}}}
        s3.put_bucket_policy(Bucket="not-public", Policy=self.policy("not-public", **fixed))


class TestBudget:
    def test_large_bodies_of_nobody_have_a_bound(self, martlet):
        """Forty times 70 MB would be three gigabytes: what is beyond the budget is refused."""
        host, port = "127.0.0.1", urllib.parse.urlsplit(martlet.endpoint).port
        part, answers = b"x" * (1 << 20), []

        def send():
            with socket.create_connection((host, port), timeout=60) as connection:
                connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 75000000\r\n\r\n")
                try:
                    for _ in range(70):
                        connection.sendall(part)
                except OSError:
                    pass
                connection.settimeout(5)
                try:
                    answers.append(connection.recv(64))
                except OSError:
                    answers.append(b"")

        senders = [threading.Thread(target=send) for _ in range(16)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        assert any(b" 503 " in answer for answer in answers)
        assert martlet.get(martlet.endpoint + "/health")[0] == 200
