"""What S3 says that is not about an object's bytes: where a bucket is, who pays, what is not served, what a form lacks."""

import email.utils
import http.client
import json
import urllib.error
import urllib.parse
import urllib.request

import pytest

from martlet_server import ACCOUNT, REGION, code, failure, refusal
from test_s3_objects import Form

OTHER = "111122223333"


class TestAnswers:
    def test_a_bucket_of_another_region_says_where_it_is(self, martlet):
        here, there = martlet.boto("s3"), martlet.boto("s3", region="eu-west-1")
        there.create_bucket(Bucket="far", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        there.put_object(Bucket="far", Key="a", Body=b"1")
        # boto3 follows, once it is told.
        assert here.get_object(Bucket="far", Key="a")["Body"].read() == b"1"
        assert here.head_bucket(Bucket="far")["BucketRegion"] == "eu-west-1"
        assert there.get_bucket_location(Bucket="far")["LocationConstraint"] == "eu-west-1"
        told = []
        plain = martlet.boto("s3")
        plain.meta.events.register_first("needs-retry.s3", lambda response, **_: told.append(response) or None)
        plain.list_objects_v2(Bucket="far")
        http, answer = told[0]
        assert http.status_code == 301 and http.headers["x-amz-bucket-region"] == "eu-west-1"
        error = answer["Error"]
        assert (error["Code"], error["Endpoint"], error["Bucket"]) == ("PermanentRedirect", "far.s3.eu-west-1.amazonaws.com", "far")
        assert error["Message"].startswith("The bucket you are attempting to access must be addressed using the specified endpoint.")
        # A bucket that is not there is not elsewhere; copies reach over regions; a URL without a region is for any.
        assert code(there.get_object, Bucket="nowhere", Key="a") == "NoSuchBucket"
        here.create_bucket(Bucket="near")
        here.copy_object(Bucket="near", Key="b", CopySource="far/a")
        assert here.get_object(Bucket="near", Key="b")["Body"].read() == b"1"
        url = here.generate_presigned_url("get_object", Params={"Bucket": "far", "Key": "a"})
        if "AWSAccessKeyId" in url:
            assert urllib.request.urlopen(url, timeout=30).read() == b"1"
        there.delete_object(Bucket="far", Key="a")
        there.delete_bucket(Bucket="far")
        assert code(here.head_bucket, Bucket="far") == "404"

    def test_an_object_is_put_behind_an_empty_one(self, martlet):
        # botocore expects "100 Continue" before an empty body, too, and reads the answers of its next request by it.
        client = martlet.boto("s3")
        client.create_bucket(Bucket="folders")
        for key, body in (("a/", b""), ("a/b", b"1"), ("c/", b""), ("d/", b"")):
            client.put_object(Bucket="folders", Key=key, Body=body)
        assert [one["Size"] for one in client.list_objects_v2(Bucket="folders")["Contents"]] == [0, 1, 0, 0]

    def test_a_url_is_for_one_operation(self, martlet):
        client = martlet.boto("s3")
        client.create_bucket(Bucket="signed")
        url = client.generate_presigned_url("delete_bucket", Params={"Bucket": "signed"})
        for more in ("publicAccessBlock", "encryption", "ownershipControls"):
            request = urllib.request.Request(f"{url}&{more}", method="DELETE")
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(request, timeout=30)
            assert refused.value.code == 403
        assert client.get_bucket_ownership_controls(Bucket="signed")

    def test_other_accounts_pay_where_the_bucket_says_so(self, martlet):
        s3, other = martlet.boto("s3"), martlet.boto("s3", key=OTHER)
        s3.create_bucket(Bucket="dear")
        s3.put_object(Bucket="dear", Key="a", Body=b"1")
        s3.put_bucket_policy(Bucket="dear", Policy=json.dumps({"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": OTHER}, "Action": "s3:*",
            "Resource": ["arn:aws:s3:::dear", "arn:aws:s3:::dear/*"]}]}))
        assert s3.get_bucket_request_payment(Bucket="dear")["Payer"] == "BucketOwner"
        assert "RequestCharged" not in other.get_object(Bucket="dear", Key="a", RequestPayer="requester")
        s3.put_bucket_request_payment(Bucket="dear", RequestPaymentConfiguration={"Payer": "Requester"})
        assert s3.get_bucket_request_payment(Bucket="dear")["Payer"] == "Requester"
        assert "RequestCharged" not in s3.get_object(Bucket="dear", Key="a")
        assert refusal(other.get_object, Bucket="dear", Key="a") == ("AccessDenied", "Access Denied")
        assert code(other.put_object, Bucket="dear", Key="b", Body=b"2") == "AccessDenied"
        assert code(other.list_objects_v2, Bucket="dear") == "AccessDenied"
        pays = {"Bucket": "dear", "RequestPayer": "requester"}
        for answer in (
            other.get_object(**pays, Key="a"), other.head_object(**pays, Key="a"), other.list_objects_v2(**pays),
            other.put_object(**pays, Key="b", Body=b"2"), other.delete_object(**pays, Key="b"),
        ):
            assert answer["RequestCharged"] == "requester"
        other.create_bucket(Bucket="own")
        assert code(other.copy_object, Bucket="own", Key="a", CopySource="dear/a") == "AccessDenied"
        assert other.copy_object(Bucket="own", Key="a", CopySource="dear/a", RequestPayer="requester")["RequestCharged"] == "requester"
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{martlet.endpoint}/dear/a", timeout=30)
        assert caught.value.code == 403

    def test_what_is_not_served_is_refused_by_its_name(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="plain")
        s3.put_bucket_logging(Bucket="plain", BucketLoggingStatus={})
        assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket="plain")
        bucket = {"Bucket": "plain"}
        rule = {"Status": "Enabled", "Prefix": "", "Destination": {"Bucket": "arn:aws:s3:::other"}}
        for call, name, options in (
            (s3.put_bucket_logging, "PutBucketLogging", {
                "BucketLoggingStatus": {"LoggingEnabled": {"TargetBucket": "plain", "TargetPrefix": "logs/"}}}),
            (s3.put_bucket_replication, "PutBucketReplication", {
                "ReplicationConfiguration": {"Role": f"arn:aws:iam::{ACCOUNT}:role/r", "Rules": [rule]}}),
            (s3.put_bucket_inventory_configuration, "PutBucketInventoryConfiguration", {"Id": "a", "InventoryConfiguration": {
                "Id": "a", "IsEnabled": True, "IncludedObjectVersions": "All", "Schedule": {"Frequency": "Daily"},
                "Destination": {"S3BucketDestination": {"Bucket": "arn:aws:s3:::plain", "Format": "CSV"}}}}),
            (s3.put_bucket_analytics_configuration, "PutBucketAnalyticsConfiguration", {
                "Id": "a", "AnalyticsConfiguration": {"Id": "a", "StorageClassAnalysis": {}}}),
            (s3.put_bucket_metrics_configuration, "PutBucketMetricsConfiguration", {"Id": "a", "MetricsConfiguration": {"Id": "a"}}),
            (s3.put_bucket_intelligent_tiering_configuration, "PutBucketIntelligentTieringConfiguration", {
                "Id": "a", "IntelligentTieringConfiguration": {
                    "Id": "a", "Status": "Enabled", "Tierings": [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}]}}),
        ):
            answer = failure(call, **bucket, **options)
            assert answer["Error"]["Code"] == "NotImplemented" and name in answer["Error"]["Message"], answer
            assert answer["ResponseMetadata"]["HTTPStatusCode"] == 501
        assert code(s3.get_bucket_replication, **bucket) == "ReplicationConfigurationNotFoundError"

    def test_a_body_that_is_too_large_is_refused_by_its_head(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="small")
        address = urllib.parse.urlsplit(s3.generate_presigned_url("put_object", Params={"Bucket": "small", "Key": "a"}))
        connection = http.client.HTTPConnection(address.netloc, timeout=30)
        connection.putrequest("PUT", f"{address.path}?{address.query}")
        connection.putheader("Content-Length", str((5 << 30) + 1))
        connection.endheaders()
        answer = connection.getresponse()
        assert answer.status == 400
        body = answer.read()
        assert b"<Code>EntityTooLarge</Code>" in body and b"<ProposedSize>5368709121</ProposedSize>" in body
        connection.close()

    def test_destinations_that_are_not_there(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="mute")

        def ask(kind, member, arn):
            rules = {kind: [{member: arn, "Events": ["s3:ObjectCreated:*"]}]}
            return failure(s3.put_bucket_notification_configuration, Bucket="mute", NotificationConfiguration=rules)["Error"]

        for account in (ACCOUNT, OTHER):
            for kind, member, arn in (
                ("QueueConfigurations", "QueueArn", f"arn:aws:sqs:{REGION}:{account}:gone"),
                ("TopicConfigurations", "TopicArn", f"arn:aws:sns:{REGION}:{account}:gone"),
                ("LambdaFunctionConfigurations", "LambdaFunctionArn", f"arn:aws:lambda:{REGION}:{account}:function:gone"),
            ):
                error = ask(kind, member, arn)
                assert error["Message"] == "Unable to validate the following destination configurations", error
                assert error["ArgumentName1"] == f"{arn}, null"
                if account == ACCOUNT and kind != "LambdaFunctionConfigurations":
                    assert error["ArgumentValue1"] in ("The destination queue does not exist", "The destination topic does not exist")
        assert ask("QueueConfigurations", "QueueArn", "nonsense")["Message"] == "The ARN is not well formed"

    def test_forms_that_lack_something(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="forms")
        post = s3.generate_presigned_post("forms", "a")
        fields = post["fields"]
        form = Form(fields, b"x")
        order = "If it is specified, please check the order of the fields."
        for name in ("key", "x-amz-signature", "x-amz-credential", "x-amz-date", "signature", "AWSAccessKeyId"):
            if name not in fields:
                continue
            status, headers, body = Form({field: value for field, value in fields.items() if field != name}, b"x").send(post["url"])
            shown = name if name in ("key", "AWSAccessKeyId") else "-".join(part.capitalize() for part in name.split("-"))
            assert status == 400 and f"Bucket POST must contain a field named '{shown}'.  {order}" in body.replace("&apos;", "'"), body
            assert f"<ArgumentName>{shown}</ArgumentName>" in body
        unsigned = {field: value for field, value in fields.items() if field in ("key", "policy")}
        status, headers, body = Form(unsigned, b"x").send(post["url"])
        assert status == 403 and "<Message>Access Denied</Message>" in body
        form.body = form.body.replace(b'name="file"', b'name="photo"')
        status, headers, body = form.send(post["url"])
        assert status == 400 and "POST requires exactly one file upload per request." in body
        # Each answer has its time.
        assert email.utils.parsedate_to_datetime({name.lower(): value for name, value in headers.items()}["date"])

    def test_types_of_content_count_whatever_their_letters_case(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="cases")
        post = s3.generate_presigned_post("cases", "a")
        form = Form(post["fields"], b"x" * 300_000)
        request = urllib.request.Request(post["url"], data=form.body, method="POST")
        request.add_header("Content-Type", f"Multipart/FORM-Data; boundary={form.boundary}")
        assert urllib.request.urlopen(request, timeout=30).status == 204
        assert s3.head_object(Bucket="cases", Key="a")["ContentLength"] == 300_000
        status, _, body = martlet.get(
            martlet.endpoint + "/", "POST", b"Action=GetCallerIdentity&Version=2011-06-15",
            {"Content-Type": "Application/X-WWW-Form-URLEncoded"})
        assert status == 403 and "MissingAuthenticationToken" in str(body)
