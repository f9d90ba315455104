"""The object side of S3 as boto3 meets it: locks, customers' keys, forms, lists, archives, large bodies."""

import base64
import datetime
import hashlib
import http.client
import io
import os
import threading
import urllib.error
import urllib.parse
import urllib.request
import zlib

import boto3
from boto3.s3.transfer import TransferConfig
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from martlet_server import REGION, code, eventually, refusal

HOUR = datetime.timedelta(hours=1)


def later(hours=1):
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + hours * HOUR


def anonymous(martlet):
    return boto3.session.Session(region_name=REGION).client(
        "s3", endpoint_url=martlet.endpoint,
        config=Config(signature_version=UNSIGNED, s3={"addressing_style": "path"}, retries={"max_attempts": 1}))


def blobs(martlet):
    """The files of objects that the server keeps."""
    return [path for path in (martlet.folder / "data" / "blobs").rglob("*")
            if path.is_file() and path.name != "lock"]


class TestObjects:
    def test_a_locked_version_is_not_deleted(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="vault", ObjectLockEnabledForBucket=True)
        assert s3.get_bucket_versioning(Bucket="vault")["Status"] == "Enabled"
        assert s3.get_object_lock_configuration(Bucket="vault")["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}
        assert code(s3.put_bucket_versioning, Bucket="vault", VersioningConfiguration={"Status": "Suspended"}) == "InvalidBucketState"
        until = later()
        version = s3.put_object(
            Bucket="vault", Key="a", Body=b"1", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=until,
            ObjectLockLegalHoldStatus="ON")["VersionId"]
        head = s3.head_object(Bucket="vault", Key="a")
        assert (head["ObjectLockMode"], head["ObjectLockRetainUntilDate"], head["ObjectLockLegalHoldStatus"]) == (
            "COMPLIANCE", until, "ON")
        which = {"Bucket": "vault", "Key": "a", "VersionId": version}
        assert refusal(s3.delete_object, **which)[1] == "Access Denied because object protected by object lock."
        s3.put_object_legal_hold(**which, LegalHold={"Status": "OFF"})
        assert s3.get_object_legal_hold(**which)["LegalHold"]["Status"] == "OFF"
        assert code(s3.delete_object, **which, BypassGovernanceRetention=True) == "AccessDenied"
        # In compliance mode the time becomes later, and nothing else.
        assert code(s3.put_object_retention, **which, Retention={}, BypassGovernanceRetention=True) == "AccessDenied"
        s3.put_object_retention(**which, Retention={"Mode": "COMPLIANCE", "RetainUntilDate": later(2)})
        # A new version, a delete marker and the deletion of that are no harm to it.
        s3.put_object(Bucket="vault", Key="a", Body=b"2")
        marker = s3.delete_object(Bucket="vault", Key="a")["VersionId"]
        s3.delete_object(Bucket="vault", Key="a", VersionId=marker)
        answer = s3.delete_objects(Bucket="vault", Delete={"Objects": [{"Key": "a", "VersionId": version}, {"Key": "b"}]})
        assert [(error["Code"], error["VersionId"]) for error in answer["Errors"]] == [("AccessDenied", version)]
        assert [entry["Key"] for entry in answer["Deleted"]] == ["b"]
        assert s3.get_object(**which)["Body"].read() == b"1"

    def test_governance_gives_way_to_those_who_may_bypass_it(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="rules", ObjectLockEnabledForBucket=True)
        rule = {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}
        s3.put_object_lock_configuration(Bucket="rules", ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": rule})
        assert s3.get_object_lock_configuration(Bucket="rules")["ObjectLockConfiguration"]["Rule"] == rule
        version = s3.put_object(Bucket="rules", Key="a", Body=b"1")["VersionId"]
        which = {"Bucket": "rules", "Key": "a", "VersionId": version}
        retention = s3.get_object_retention(**which)["Retention"]
        assert retention["Mode"] == "GOVERNANCE" and retention["RetainUntilDate"] > later(23)
        assert code(s3.get_object_legal_hold, **which) == "NoSuchObjectLockConfiguration"
        assert code(s3.delete_object, **which) == "AccessDenied"
        statement = {"Effect": "Allow", "Action": ["s3:DeleteObjectVersion", "s3:PutObjectRetention"], "Resource": "*"}
        weak = martlet.session("s3", "weak", statement)
        assert "s3:BypassGovernanceRetention" in refusal(weak.delete_object, **which, BypassGovernanceRetention=True)[1]
        assert code(weak.put_object_retention, **which, Retention={"Mode": "GOVERNANCE", "RetainUntilDate": later()}) == "AccessDenied"
        weak.put_object_retention(**which, Retention={"Mode": "GOVERNANCE", "RetainUntilDate": later(30)})
        s3.delete_object(**which, BypassGovernanceRetention=True)
        assert code(s3.get_object, **which) == "NoSuchVersion"
        # What a lock needs, and what it does not take.
        s3.create_bucket(Bucket="plain")
        assert refusal(s3.put_object, Bucket="plain", Key="a", ObjectLockLegalHoldStatus="ON")[1] == "Bucket is missing Object Lock Configuration"
        assert code(s3.put_object, Bucket="rules", Key="a", ObjectLockMode="GOVERNANCE") == "InvalidArgument"
        past = later(-1)
        assert refusal(
            s3.put_object, Bucket="rules", Key="a", ObjectLockMode="GOVERNANCE",
            ObjectLockRetainUntilDate=past)[1] == "The retain until date must be in the future!"
        assert code(
            s3.put_object_lock_configuration, Bucket="plain",
            ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"}) == "InvalidBucketState"

    def test_bytes_are_encrypted_with_a_customers_key(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="sealed")
        key, other = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 32}, {
            "SSECustomerAlgorithm": "AES256", "SSECustomerKey": "o" * 32}
        secret = b"the secret words of nobody else " * 40_000
        for name, body in [("small", secret[:1_000]), ("large", secret)]:
            put = s3.put_object(Bucket="sealed", Key=name, Body=body, **key)
            assert put["SSECustomerAlgorithm"] == "AES256" and "ServerSideEncryption" not in put
            assert put["SSECustomerKeyMD5"] == base64.b64encode(hashlib.md5(b"k" * 32).digest()).decode()
            assert put["ETag"].strip('"') != hashlib.md5(body).hexdigest()
            assert s3.get_object(Bucket="sealed", Key=name, **key)["Body"].read() == body
            part = s3.get_object(Bucket="sealed", Key=name, Range="bytes=37-901", **key)
            assert part["Body"].read() == body[37:902]
            assert "must be provided to retrieve the object" in refusal(s3.get_object, Bucket="sealed", Key=name)[1]
            assert code(s3.get_object, Bucket="sealed", Key=name, **other) == "AccessDenied"
            assert code(s3.head_object, Bucket="sealed", Key=name) == "400"
            assert s3.head_object(Bucket="sealed", Key=name, **key)["ContentLength"] == len(body)
        words = b"the secret words of nobody else "
        kept = [path for path in (martlet.folder / "data").rglob("*") if path.is_file()]
        assert kept and not any(words in path.read_bytes() for path in kept)
        # Copies change the key, or take it away.
        source = {f"CopySource{name}": value for name, value in key.items()}
        assert code(s3.copy_object, Bucket="sealed", Key="b", CopySource="sealed/large") == "InvalidRequest"
        s3.copy_object(Bucket="sealed", Key="b", CopySource="sealed/large", **source, **other)
        assert s3.get_object(Bucket="sealed", Key="b", **other)["Body"].read() == secret
        s3.copy_object(Bucket="sealed", Key="c", CopySource="sealed/large", **source)
        assert s3.get_object(Bucket="sealed", Key="c")["Body"].read() == secret
        assert "are not applicable" in refusal(s3.get_object, Bucket="sealed", Key="c", **key)[1]
        # Parts are sent with the key that the upload began with.
        upload = s3.create_multipart_upload(Bucket="sealed", Key="d", **key)["UploadId"]
        part = {"Bucket": "sealed", "Key": "d", "UploadId": upload}
        assert code(s3.upload_part, **part, PartNumber=1, Body=b"1") == "InvalidRequest"
        assert code(s3.upload_part, **part, PartNumber=1, Body=b"1", **other) == "InvalidRequest"
        body = os.urandom(5 << 20)
        tags = [
            s3.upload_part(**part, PartNumber=1, Body=body, **key)["ETag"],
            s3.upload_part_copy(**part, PartNumber=2, CopySource="sealed/large", **source, **key)["CopyPartResult"]["ETag"],
        ]
        s3.complete_multipart_upload(
            **part, MultipartUpload={"Parts": [{"PartNumber": n + 1, "ETag": tag} for n, tag in enumerate(tags)]})
        edge = len(body) - 7
        got = s3.get_object(Bucket="sealed", Key="d", Range=f"bytes={edge}-{edge + 99}", **key)["Body"].read()
        assert got == (body + secret)[edge:edge + 100]
        wrong = {**key, "SSECustomerKeyMD5": base64.b64encode(b"0" * 16).decode()}
        assert code(s3.put_object, Bucket="sealed", Key="e", **wrong) == "InvalidArgument"
        short = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": "k" * 16}
        assert code(s3.put_object, Bucket="sealed", Key="e", **short) == "InvalidArgument"

    def test_lists_give_rights_where_the_bucket_takes_them(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="owned")
        s3.put_object(Bucket="owned", Key="a", Body=b"a")
        assert code(s3.put_object_acl, Bucket="owned", Key="a", ACL="public-read") == "AccessControlListNotSupported"
        assert code(s3.put_object, Bucket="owned", Key="b", ACL="public-read") == "AccessControlListNotSupported"
        assert code(s3.create_bucket, Bucket="public", ACL="public-read") == "InvalidBucketAclWithObjectOwnership"
        s3.create_bucket(Bucket="shared", ObjectOwnership="ObjectWriter")
        s3.put_object(Bucket="shared", Key="a", Body=b"a")
        assert code(s3.put_object_acl, Bucket="shared", Key="a", ACL="public-read") == "AccessDenied"
        s3.delete_public_access_block(Bucket="shared")
        stranger = anonymous(martlet)
        assert code(stranger.get_object, Bucket="shared", Key="a") == "AccessDenied"
        s3.put_object_acl(Bucket="shared", Key="a", ACL="public-read")
        assert stranger.get_object(Bucket="shared", Key="a")["Body"].read() == b"a"
        grants = s3.get_object_acl(Bucket="shared", Key="a")["Grants"]
        assert [(grant["Permission"], grant["Grantee"]["Type"]) for grant in grants] == [
            ("FULL_CONTROL", "CanonicalUser"), ("READ", "Group")]
        # A list says nothing of other rights, nor of other objects.
        assert code(stranger.get_object_acl, Bucket="shared", Key="a") == "AccessDenied"
        assert code(stranger.list_objects_v2, Bucket="shared") == "AccessDenied"
        assert code(stranger.get_object, Bucket="shared", Key="b") == "AccessDenied"
        s3.put_bucket_acl(Bucket="shared", GrantRead='uri="http://acs.amazonaws.com/groups/global/AllUsers"')
        assert [entry["Key"] for entry in stranger.list_objects_v2(Bucket="shared")["Contents"]] == ["a"]
        assert code(stranger.get_object, Bucket="shared", Key="b") == "NoSuchKey"
        poor = martlet.session("s3", "poor")
        assert poor.get_object(Bucket="shared", Key="a")["Body"].read() == b"a"
        # Written out, and given back as it was.
        policy = s3.get_object_acl(Bucket="shared", Key="a")
        written = {"Owner": policy["Owner"], "Grants": policy["Grants"][:1]}
        s3.put_object_acl(Bucket="shared", Key="a", AccessControlPolicy=written)
        assert s3.get_object_acl(Bucket="shared", Key="a")["Grants"] == written["Grants"]
        assert code(stranger.get_object, Bucket="shared", Key="a") == "AccessDenied"
        s3.put_object(Bucket="shared", Key="c", Body=b"c", ACL="public-read")
        assert stranger.get_object(Bucket="shared", Key="c")["Body"].read() == b"c"
        s3.put_public_access_block(Bucket="shared", PublicAccessBlockConfiguration={"IgnorePublicAcls": True})
        assert code(stranger.get_object, Bucket="shared", Key="c") == "AccessDenied"
        assert code(s3.put_object_acl, Bucket="shared", Key="a", GrantRead='emailAddress="x@y.z"') == "UnresolvableGrantByEmailAddress"
        assert code(
            s3.put_bucket_ownership_controls, Bucket="shared",
            OwnershipControls={"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}) == "InvalidBucketAclWithObjectOwnership"

    def test_an_archived_object_is_restored_before_it_is_read(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="cellar")
        s3.put_object(Bucket="cellar", Key="a", Body=b"old", StorageClass="GLACIER")
        assert code(s3.get_object, Bucket="cellar", Key="a") == "InvalidObjectState"
        s3.restore_object(Bucket="cellar", Key="a", RestoreRequest={"Days": 2, "GlacierJobParameters": {"Tier": "Standard"}})
        head = s3.head_object(Bucket="cellar", Key="a")
        assert 'ongoing-request="false"' in head["Restore"] and head["StorageClass"] == "GLACIER"
        assert s3.get_object(Bucket="cellar", Key="a")["Body"].read() == b"old"
        s3.copy_object(Bucket="cellar", Key="a", CopySource="cellar/a", StorageClass="STANDARD_IA")
        head = s3.head_object(Bucket="cellar", Key="a")
        assert head["StorageClass"] == "STANDARD_IA" and "Restore" not in head
        assert code(s3.restore_object, Bucket="cellar", Key="a", RestoreRequest={"Days": 1}) == "InvalidObjectState"

    def test_what_is_not_there_is_told_to_those_who_may_list(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="quiet")
        for key in ("mine", "mine-too", "theirs"):
            s3.put_object(Bucket="quiet", Key=key, Body=b"x")
        read = martlet.session("s3", "reader", {
            "Effect": "Allow", "Action": ["s3:GetObject", "s3:DeleteObject"], "Resource": "arn:aws:s3:::quiet/m*"})
        assert read.get_object(Bucket="quiet", Key="mine")["Body"].read() == b"x"
        text = refusal(read.get_object, Bucket="quiet", Key="mi")[1]
        assert "is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::quiet\"" in text
        assert code(read.head_object, Bucket="quiet", Key="mi") == "403"
        assert code(s3.get_object, Bucket="quiet", Key="mi") == "NoSuchKey"
        # A deletion of several is decided key by key.
        answer = read.delete_objects(Bucket="quiet", Delete={"Objects": [{"Key": key} for key in ("mine", "theirs", "mine-too")]})
        assert [entry["Key"] for entry in answer["Deleted"]] == ["mine", "mine-too"]
        assert [(error["Key"], error["Code"]) for error in answer["Errors"]] == [("theirs", "AccessDenied")]
        assert [entry["Key"] for entry in s3.list_objects_v2(Bucket="quiet")["Contents"]] == ["theirs"]

    def test_odd_keys_are_keys(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="odd")
        emoji = "🦔" * 256
        keys = ["a/../../b", "./..", "../../../etc/passwd", "a//b", "/", "white space+%2e%2e/", emoji, "tab\tline\nend"]
        for key in keys:
            s3.put_object(Bucket="odd", Key=key, Body=key.encode())
        for key in keys:
            assert s3.get_object(Bucket="odd", Key=key)["Body"].read() == key.encode()
        listed = [entry["Key"] for entry in s3.list_objects_v2(Bucket="odd")["Contents"]]
        assert listed == sorted(keys, key=lambda key: key.encode())
        assert code(s3.put_object, Bucket="odd", Key=emoji + "x") == "KeyTooLongError"


class TestUploads:
    def test_a_large_body_passes_in_little_memory(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="large")
        size, block = 200 << 20, os.urandom(1 << 20)

        class Source:
            """200 MB that nobody holds."""

            def __init__(self):
                self.place = 0

            def read(self, count=-1):
                count = size - self.place if count < 0 else min(count, size - self.place)
                self.place += count
                return (block + block)[:count] if count <= 2 << 20 else block * (count // len(block))

            def __len__(self):
                return size

        before = martlet.peak()
        url = s3.generate_presigned_url("put_object", Params={"Bucket": "large", "Key": "a"})
        request = urllib.request.Request(url, data=Source(), method="PUT", headers={"Content-Length": str(size), "Content-Type": ""})
        assert urllib.request.urlopen(request, timeout=60).status == 200
        body = s3.get_object(Bucket="large", Key="a")["Body"]
        assert sum(len(part) for part in body.iter_chunks(1 << 20)) == size
        assert martlet.peak() - before < 64
        s3.delete_object(Bucket="large", Key="a")
        assert eventually(lambda: not blobs(martlet))

    def test_completions_at_once_make_one_object(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="race")
        upload = s3.create_multipart_upload(Bucket="race", Key="a")["UploadId"]
        which = {"Bucket": "race", "Key": "a", "UploadId": upload}
        tags = [s3.upload_part(**which, PartNumber=n, Body=bytes([n]) * (5 << 20))["ETag"] for n in (1, 2)]
        parts = [{"PartNumber": n + 1, "ETag": tag} for n, tag in enumerate(tags)]
        ends = []

        def complete():
            try:
                ends.append(s3.complete_multipart_upload(**which, MultipartUpload={"Parts": parts})["ETag"])
            except ClientError as error:
                ends.append(error.response["Error"]["Code"])

        threads = [threading.Thread(target=complete) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        # Each of them is told of the one object, and so is who asks again.
        complete()
        assert len(set(ends)) == 1 and ends[0].startswith('"')
        body = s3.get_object(Bucket="race", Key="a")["Body"].read()
        assert body == b"\1" * (5 << 20) + b"\2" * (5 << 20)
        assert len(blobs(martlet)) == 2

    def test_uploads_end_with_the_checksums_that_their_clients_chose(self, martlet):
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="sums")
        data = [os.urandom(5 << 20), os.urandom(1 << 20)]
        whole = b"".join(data)

        def crc32(content):
            return zlib.crc32(content).to_bytes(4, "big")

        def text(content):
            return base64.b64encode(content).decode()

        # What boto3 does by itself.
        parts = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
        s3.upload_fileobj(io.BytesIO(whole), "sums", "by-itself", Config=parts)
        head = s3.head_object(Bucket="sums", Key="by-itself", ChecksumMode="ENABLED")
        assert (head["ChecksumType"], head["ChecksumCRC32"]) in (
            ("COMPOSITE", text(crc32(b"".join(crc32(part) for part in data))) + "-2"), ("FULL_OBJECT", text(crc32(whole))))
        assert s3.get_object(Bucket="sums", Key="by-itself")["Body"].read() == whole
        nvme = s3.put_object(Bucket="sums", Key="once", Body=whole, ChecksumAlgorithm="SHA256")
        assert nvme["ChecksumType"] == "FULL_OBJECT"
        for key, algorithm, kind, member, value in (
            ("joined", "CRC32", "FULL_OBJECT", "ChecksumCRC32", text(crc32(whole))),
            ("composed", "CRC32", "COMPOSITE", "ChecksumCRC32", text(crc32(b"".join(crc32(part) for part in data))) + "-2"),
            ("hashed", "SHA256", "COMPOSITE", "ChecksumSHA256",
             text(hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in data)).digest()) + "-2"),
        ):
            upload = s3.create_multipart_upload(Bucket="sums", Key=key, ChecksumAlgorithm=algorithm, ChecksumType=kind)
            which = {"Bucket": "sums", "Key": key, "UploadId": upload["UploadId"]}
            sent = [s3.upload_part(**which, PartNumber=n + 1, Body=part, ChecksumAlgorithm=algorithm) for n, part in enumerate(data)]
            plain = [{"PartNumber": n + 1, "ETag": part["ETag"]} for n, part in enumerate(sent)]
            named = [{**part, member: sent[n][member]} for n, part in enumerate(plain)]
            if kind == "COMPOSITE":
                refused = refusal(s3.complete_multipart_upload, **which, MultipartUpload={"Parts": plain})
                assert refused[1].endswith("It was missing for part 1 in the request.")
            answer = s3.complete_multipart_upload(
                **which, MultipartUpload={"Parts": named}, MpuObjectSize=len(whole), IfNoneMatch="*")
            assert (answer["ChecksumType"], answer[member]) == (kind, value)
            assert s3.head_object(Bucket="sums", Key=key, ChecksumMode="ENABLED")[member] == value

    def test_keys_of_strange_letters(self, martlet):
        """Keys that clients would tidy up, sent as they are."""
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="letters")
        host = urllib.parse.urlsplit(martlet.endpoint).netloc
        keys = ["a\0b", "../../etc/passwd", "./a//b/../c", "\U0001f426" * 256, "%2e%2e/%00", "a\nb", "."]
        for key in keys:
            body = hashlib.sha256(key.encode()).digest()
            for method, call in (("PUT", "put_object"), ("GET", "get_object")):
                address = urllib.parse.urlsplit(s3.generate_presigned_url(call, Params={"Bucket": "letters", "Key": key}))
                connection = http.client.HTTPConnection(host, timeout=30)
                connection.request(method, f"{address.path}?{address.query}", body if method == "PUT" else None)
                answer = connection.getresponse()
                assert answer.status == 200, (key, answer.read())
                assert method == "PUT" or answer.read() == body
                connection.close()
        assert sorted(entry["Key"] for entry in s3.list_objects_v2(Bucket="letters")["Contents"]) == sorted(keys)
        long = s3.generate_presigned_url("put_object", Params={"Bucket": "letters", "Key": "\U0001f426" * 256 + "x"})
        try:
            urllib.request.urlopen(urllib.request.Request(long, data=b"", method="PUT", headers={"Content-Type": ""}), timeout=30)
            raise AssertionError("a key of 1,025 bytes was taken")
        except urllib.error.HTTPError as error:
            assert b"<Code>KeyTooLongError</Code>" in error.read()

    def test_ten_thousand_parts(self, martlet):
        """Parts below the minimum cannot be completed, but named and listed."""
        s3 = martlet.boto("s3")
        s3.create_bucket(Bucket="many")
        upload = s3.create_multipart_upload(Bucket="many", Key="a")["UploadId"]
        which = {"Bucket": "many", "Key": "a", "UploadId": upload}
        last = s3.upload_part(**which, PartNumber=10_000, Body=b"end")["ETag"]
        first = s3.upload_part(**which, PartNumber=1, Body=b"x" * (5 << 20))["ETag"]
        assert code(s3.upload_part, **which, PartNumber=10_001, Body=b"no") == "InvalidArgument"
        assert [part["PartNumber"] for part in s3.list_parts(**which)["Parts"]] == [1, 10_000]
        small = s3.upload_part(**which, PartNumber=9_999, Body=b"x")["ETag"]
        wanted = [{"PartNumber": 9_999, "ETag": small}, {"PartNumber": 10_000, "ETag": last}]
        assert code(s3.complete_multipart_upload, **which, MultipartUpload={"Parts": wanted}) == "EntityTooSmall"
        wanted = [{"PartNumber": n, "ETag": first} for n in range(1, 10_001)]
        assert code(s3.complete_multipart_upload, **which, MultipartUpload={"Parts": wanted}) == "InvalidPart"
        s3.complete_multipart_upload(**which, MultipartUpload={
            "Parts": [{"PartNumber": 1, "ETag": first}, {"PartNumber": 10_000, "ETag": last}]})
        assert s3.get_object(Bucket="many", Key="a", Range="bytes=-3")["Body"].read() == b"end"


class Form:
    """A form of a browser's, written by hand."""

    def __init__(self, fields, content, name="photo.png"):
        self.boundary = "----martlet7MA4YWxkTrZu0gW"
        parts = [
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            for field, value in fields.items()]
        parts.append(
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: image/png\r\n\r\n")
        self.body = "".join(parts).encode() + content + f"\r\n--{self.boundary}--\r\n".encode()

    def send(self, url):
        """Status, headers and body of the answer, without following where it leads."""

        class Stays(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None

        request = urllib.request.Request(
            url, data=self.body, method="POST", headers={"Content-Type": f"multipart/form-data; boundary={self.boundary}"})
        try:
            answer = urllib.request.build_opener(Stays).open(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        return answer.status, dict(answer.headers.items()), answer.read().decode()


class TestForms:
    def test_a_browser_uploads_with_a_signed_form(self, martlet):
        for version in ("s3v4", "s3"):
            s3 = martlet.boto("s3", config=Config(signature_version=version))
            bucket = "forms-" + version
            martlet.boto("s3").create_bucket(Bucket=bucket)
            post = s3.generate_presigned_post(
                bucket, "in/${filename}", Fields={"Content-Type": "image/png", "x-amz-meta-by": "me", "success_action_status": "201"},
                Conditions=[["starts-with", "$Content-Type", "image/"], {"x-amz-meta-by": "me"},
                            {"success_action_status": "201"}, ["content-length-range", 1, 400_000]])
            content = os.urandom(300_000) + b"\r\n--" + os.urandom(1_000)
            status, headers, body = Form(post["fields"], content, "C:\\pictures\\photo.png").send(post["url"])
            assert status == 201, body
            assert f"<Bucket>{bucket}</Bucket><Key>in/photo.png</Key>" in body
            got = martlet.boto("s3").get_object(Bucket=bucket, Key="in/photo.png")
            assert got["Body"].read() == content and got["ContentType"] == "image/png" and got["Metadata"] == {"by": "me"}
            assert headers["ETag"] == got["ETag"]
            # What the policy does not allow leaves nothing.
            status, _, body = Form(post["fields"], b"x" * 400_001).send(post["url"])
            assert status == 400 and "<Code>EntityTooLarge</Code>" in body
            status, _, body = Form(post["fields"], b"").send(post["url"])
            assert status == 400 and "<Code>EntityTooSmall</Code>" in body
            status, _, body = Form({**post["fields"], "Content-Type": "text/html"}, b"x").send(post["url"])
            assert status == 403 and "Policy Condition failed: [&quot;starts-with&quot;, &quot;$Content-Type&quot;" in body
            status, _, body = Form({**post["fields"], "acl": "private"}, b"x").send(post["url"])
            assert status == 403 and "Extra input fields: acl" in body
            signature = "x-amz-signature" if version == "s3v4" else "signature"
            status, _, body = Form({**post["fields"], signature: "0" * 64}, b"x").send(post["url"])
            assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in body
            assert [entry["Key"] for entry in martlet.boto("s3").list_objects_v2(Bucket=bucket)["Contents"]] == ["in/photo.png"]
        assert len(blobs(martlet)) == 2

    def test_answers_and_refusals(self, martlet):
        s3 = martlet.boto("s3", config=Config(signature_version="s3v4"))
        s3.create_bucket(Bucket="pages")
        page = {"success_action_redirect": "http://localhost/done?x=1"}
        post = s3.generate_presigned_post("pages", "a", Fields=page, Conditions=[page])
        status, headers, _ = Form(post["fields"], b"x").send(post["url"])
        assert status == 303
        assert headers["Location"].startswith("http://localhost/done?x=1&bucket=pages&key=a&etag=%22")
        late = s3.generate_presigned_post("pages", "b", ExpiresIn=-10)
        status, _, body = Form(late["fields"], b"x").send(late["url"])
        assert status == 403 and "Invalid according to Policy: Policy expired." in body
        status, _, body = Form({"key": "c"}, b"x").send(f"{martlet.endpoint}/pages")
        assert status == 403 and "<Code>AccessDenied</Code>" in body
        reader = martlet.session(
            "s3", "form-reader", {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
            config=Config(signature_version="s3v4"))
        weak = reader.generate_presigned_post("pages", "d")
        status, _, body = Form(weak["fields"], b"x").send(weak["url"])
        assert status == 403 and "s3:PutObject" in body
        cut = Form(post["fields"], b"x" * 100_000)
        cut.body = cut.body[:-60]
        status, _, body = cut.send(post["url"])
        assert status == 400 and "<Code>IncompleteBody</Code>" in body
        huge = Form({**post["fields"], "x-ignore-me": "y" * 30_000}, b"x")
        status, _, body = huge.send(post["url"])
        assert status == 400 and "MaxPostPreDataLengthExceeded" in body
        assert [entry["Key"] for entry in s3.list_objects_v2(Bucket="pages")["Contents"]] == ["a"]
