"""What a bucket does by itself: it tells of its objects, lets them expire, lets pages of other origins use them, and is a website."""

import datetime
import json


from events_scene import receive
from martlet_server import ACCOUNT, REGION, eventually, failure

HANDLER = """
import boto3, json, os

def handler(event, context):
    record = event["Records"][0]
    boto3.client("sqs").send_message(QueueUrl=os.environ["SEEN"], MessageBody=json.dumps(record))
"""


def queue(martlet, name, bucket=None):
    """A queue that S3 and EventBridge may send to, for a bucket where one is named; its URL and ARN."""
    sqs = martlet.boto("sqs")
    url, arn = sqs.create_queue(QueueName=name)["QueueUrl"], f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
    if bucket:
        policy = {"Statement": [
            {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn,
             "Condition": {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{bucket}"},
                           "StringEquals": {"aws:SourceAccount": ACCOUNT}}},
            {"Effect": "Allow", "Principal": {"Service": ["events.amazonaws.com", "sns.amazonaws.com"]},
             "Action": "sqs:SendMessage", "Resource": arn}]}
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps(policy)})
    return url, arn


def told(martlet, url, count):
    return [json.loads(message["Body"]) for message in receive(martlet.boto("sqs"), url, count)]


class TestNotifications:
    def test_a_queue_is_told_once_it_lets_the_bucket_in(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="letters")
        rule = lambda arn: {"QueueConfigurations": [{
            "Id": "arrivals", "QueueArn": arn, "Events": ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
            "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "in/"}]}}}]}
        error = failure(s3.put_bucket_notification_configuration, Bucket="letters",
                        NotificationConfiguration=rule(f"arn:aws:sqs:{REGION}:{ACCOUNT}:nowhere"))["Error"]
        assert error["Message"] == "Unable to validate the following destination configurations"
        _, closed = queue(martlet, "closed")
        error = failure(s3.put_bucket_notification_configuration, Bucket="letters", NotificationConfiguration=rule(closed))["Error"]
        assert "do not allow S3 to publish" in error["ArgumentValue1"]
        url, arn = queue(martlet, "letters", "letters")
        s3.put_bucket_notification_configuration(Bucket="letters", NotificationConfiguration=rule(arn))
        shown = s3.get_bucket_notification_configuration(Bucket="letters")["QueueConfigurations"]
        assert shown[0]["Filter"]["Key"]["FilterRules"] == [{"Name": "Prefix", "Value": "in/"}]
        s3.put_object(Bucket="letters", Key="out/a", Body=b"no")
        tag = s3.put_object(Bucket="letters", Key="in/red flower é.txt", Body=b"yes")["ETag"]
        s3.copy_object(Bucket="letters", Key="in/copy", CopySource="letters/out/a")
        s3.delete_objects(Bucket="letters", Delete={"Objects": [{"Key": "in/copy"}]})
        test, *events = told(martlet, url, 4)
        assert test["Event"] == "s3:TestEvent" and test["Service"] == "Amazon S3"
        records = {event["Records"][0]["eventName"]: event["Records"][0] for event in events}
        assert set(records) == {"ObjectCreated:Put", "ObjectCreated:Copy", "ObjectRemoved:Delete"}
        record = records["ObjectCreated:Put"]
        assert record["s3"]["object"]["key"] == "in/red+flower+%C3%A9.txt"
        assert (record["s3"]["object"]["eTag"], record["s3"]["object"]["size"]) == (tag.strip('"'), 3)
        assert record["s3"]["configurationId"] == "arrivals" and record["eventVersion"] == "2.1"
        assert records["ObjectRemoved:Delete"]["s3"]["object"]["sequencer"] > records["ObjectCreated:Copy"]["s3"]["object"]["sequencer"]
        s3.put_bucket_notification_configuration(Bucket="letters", NotificationConfiguration={})

    def test_a_function_and_a_topic_are_told_in_parts(self, martlet, role, make_function):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="works")
        seen, seen_arn = queue(martlet, "seen", "works")
        martlet.boto("iam").put_role_policy(
            RoleName="function", PolicyName="tell", PolicyDocument=json.dumps(
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": seen_arn}]}))
        lambdas = make_function("look", HANDLER, Environment={"Variables": {"SEEN": seen}})
        function = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:look"
        sns = martlet.boto("sns")
        topic = sns.create_topic(Name="works")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue(martlet, "copies", "works")[1])
        wanted = {
            "LambdaFunctionConfigurations": [{"LambdaFunctionArn": function, "Events": ["s3:ObjectCreated:CompleteMultipartUpload"]}],
            "TopicConfigurations": [{"TopicArn": topic, "Events": ["s3:ObjectTagging:*"]}]}
        error = failure(s3.put_bucket_notification_configuration, Bucket="works", NotificationConfiguration=wanted)["Error"]
        assert f"Not authorized to invoke function [{function}]" in json.dumps(error)
        lambdas.add_permission(
            FunctionName="look", StatementId="s3", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com",
            SourceArn="arn:aws:s3:::works", SourceAccount=ACCOUNT)
        sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps({"Statement": [
            {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sns:Publish", "Resource": topic}]}))
        s3.put_bucket_notification_configuration(Bucket="works", NotificationConfiguration=wanted)
        upload = s3.create_multipart_upload(Bucket="works", Key="large")["UploadId"]
        part = s3.upload_part(Bucket="works", Key="large", UploadId=upload, PartNumber=1, Body=b"x" * 1000)["ETag"]
        s3.complete_multipart_upload(Bucket="works", Key="large", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
        assert told(martlet, seen, 1)[0]["s3"]["object"]["key"] == "large"
        s3.put_object_tagging(Bucket="works", Key="large", Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
        test, event = told(martlet, f"{martlet.endpoint}/{ACCOUNT}/copies", 2)
        assert test["Subject"] == event["Subject"] == "Amazon S3 Notification"
        record = json.loads(event["Message"])["Records"][0]
        assert (record["eventName"], record["eventVersion"]) == ("ObjectTagging:Put", "2.3")

    def test_eventbridge_has_events_of_its_own_form(self, martlet):
        s3, events = martlet.boto("s3"), martlet.boto("events")
        s3.create_bucket(Bucket="rules")
        url, arn = queue(martlet, "rules", "rules")
        events.put_rule(Name="rules", EventPattern=json.dumps({"source": ["aws.s3"], "detail": {"bucket": {"name": ["rules"]}}}))
        events.put_targets(Rule="rules", Targets=[{"Id": "queue", "Arn": arn}])
        s3.put_bucket_notification_configuration(Bucket="rules", NotificationConfiguration={"EventBridgeConfiguration": {}})
        s3.put_object(Bucket="rules", Key="a b", Body=b"yes")
        event = told(martlet, url, 1)[0]
        assert (event["detail-type"], event["source"], event["account"]) == ("Object Created", "aws.s3", ACCOUNT)
        assert event["resources"] == ["arn:aws:s3:::rules"]
        assert event["detail"]["object"]["key"] == "a b" and event["detail"]["reason"] == "PutObject"
        # Nobody else speaks for S3.
        entry = {"Source": "aws.s3", "DetailType": "Object Created", "Detail": "{}"}
        assert events.put_events(Entries=[entry])["Entries"][0]["ErrorCode"] == "NotAuthorizedForSourceException"

    def test_pages_of_other_origins_may_do_what_the_rules_say(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="pages")
        rules = {"CORSRules": [{"AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["https://*.example"], "AllowedHeaders": ["*"],
                                "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 60}]}
        s3.put_bucket_cors(Bucket="pages", CORSConfiguration=rules)
        assert s3.get_bucket_cors(Bucket="pages")["CORSRules"] == rules["CORSRules"]
        asked = {"Origin": "https://a.example", "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "x-amz-date"}
        status, headers, _ = martlet.get(f"{martlet.endpoint}/pages/a", method="OPTIONS", headers=asked)
        assert (status, headers["Access-Control-Allow-Origin"], headers["Access-Control-Max-Age"]) == (200, "https://a.example", "60")
        status, _, text = martlet.get(f"{martlet.endpoint}/pages/a", method="OPTIONS", headers=asked | {"Origin": "https://other"})
        assert status == 403 and "<Code>AccessForbidden</Code>" in text
        s3.put_object(Bucket="pages", Key="a", Body=b"text")
        url = s3.generate_presigned_url("get_object", Params={"Bucket": "pages", "Key": "a"})
        status, headers, text = martlet.get(url, headers={"Origin": "https://a.example"})
        assert (status, text, headers["Access-Control-Expose-Headers"]) == (200, "text", "ETag")
        s3.delete_bucket_cors(Bucket="pages")
        assert failure(s3.get_bucket_cors, Bucket="pages")["Error"]["Code"] == "NoSuchCORSConfiguration"

    def test_a_bucket_is_a_website_for_everybody_whom_its_policy_lets_in(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="site")
        s3.put_bucket_website(Bucket="site", WebsiteConfiguration={
            "IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "error.html"},
            "RoutingRules": [{"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "new/"}}]})
        s3.put_object(Bucket="site", Key="index.html", Body=b"home", ContentType="text/html")
        host = {"Host": f"site.s3-website-{REGION}.amazonaws.com"}
        status, _, text = martlet.get(f"{martlet.endpoint}/", headers=host)
        assert status == 403 and "AccessDenied" in text
        s3.delete_public_access_block(Bucket="site")
        s3.put_bucket_policy(Bucket="site", Policy=json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::site/*"},
            {"Effect": "Allow", "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::site"}]}))
        status, headers, text = martlet.get(f"{martlet.endpoint}/", headers=host)
        assert (status, text, headers["Content-Type"]) == (200, "home", "text/html")
        status, _, text = martlet.get(f"{martlet.endpoint}/none", headers={"Host": "site.s3-website.localhost"})
        assert status == 404 and "<li>Code: NoSuchKey</li>" in text
        s3.delete_bucket_website(Bucket="site")
        assert failure(s3.get_bucket_website, Bucket="site")["Error"]["Code"] == "NoSuchWebsiteConfiguration"

    def test_settings_come_back_as_they_were_put(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="rest")
        s3.put_bucket_accelerate_configuration(Bucket="rest", AccelerateConfiguration={"Status": "Enabled"})
        assert s3.get_bucket_accelerate_configuration(Bucket="rest")["Status"] == "Enabled"
        s3.put_bucket_request_payment(Bucket="rest", RequestPaymentConfiguration={"Payer": "BucketOwner"})
        s3.put_bucket_request_payment(Bucket="rest", RequestPaymentConfiguration={"Payer": "Requester"})
        assert s3.get_bucket_request_payment(Bucket="rest")["Payer"] == "Requester"
        s3.delete_bucket(Bucket="rest")


class TestLifecycles:
    def test_objects_go_when_their_days_are_over(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="logs")
        url, arn = queue(martlet, "logs", "logs")
        rules = [{"ID": "logs", "Status": "Enabled", "Filter": {"And": {"Prefix": "logs/", "Tags": [{"Key": "keep", "Value": "no"}]}},
                  "Expiration": {"Days": 1}},
                 {"ID": "parts", "Status": "Enabled", "Filter": {"Prefix": ""}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}]
        s3.put_bucket_lifecycle_configuration(Bucket="logs", LifecycleConfiguration={"Rules": rules})
        answer = s3.get_bucket_lifecycle_configuration(Bucket="logs")
        assert (answer["Rules"], answer["TransitionDefaultMinimumObjectSize"]) == (rules, "all_storage_classes_128K")
        s3.put_bucket_notification_configuration(Bucket="logs", NotificationConfiguration={
            "QueueConfigurations": [{"QueueArn": arn, "Events": ["s3:LifecycleExpiration:*"]}]})
        s3.put_object(Bucket="logs", Key="logs/a", Body=b"gone", Tagging="keep=no")
        s3.put_object(Bucket="logs", Key="logs/b", Body=b"kept")
        s3.create_multipart_upload(Bucket="logs", Key="never")
        head = s3.head_object(Bucket="logs", Key="logs/a")
        assert 'rule-id="logs"' in head["Expiration"]
        assert "Expiration" not in s3.head_object(Bucket="logs", Key="logs/b")
        martlet.cli("clock", "advance", "49h")
        event = told(martlet, url, 2)[1]["Records"][0]
        assert (event["eventName"], event["s3"]["object"]["key"]) == ("LifecycleExpiration:Delete", "logs/a")
        assert [entry["Key"] for entry in s3.list_objects_v2(Bucket="logs")["Contents"]] == ["logs/b"]
        assert eventually(lambda: "Uploads" not in s3.list_multipart_uploads(Bucket="logs"))
        s3.delete_bucket_lifecycle(Bucket="logs")
        assert failure(s3.get_bucket_lifecycle_configuration, Bucket="logs")["Error"]["Code"] == "NoSuchLifecycleConfiguration"
        past = datetime.datetime(2030, 1, 1, 12, tzinfo=datetime.timezone.utc)
        error = failure(s3.put_bucket_lifecycle_configuration, Bucket="logs", LifecycleConfiguration={
            "Rules": [{"Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Date": past}}]})["Error"]
        assert error["Message"] == "'Date' must be at midnight GMT"
