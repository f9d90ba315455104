import Base
import S3
import S3API
import ServiceKit
import ServiceTesting
import Store
import Testing
import Wire

/// S3 as clients meet it: bytes in, bytes out.
@Suite("On the wire")
struct WireTests {
    private func send(
        _ bench: S3Bench, _ method: String, _ path: String, _ query: String = "",
        headers: [(name: String, value: String)] = [],
        body: String = ""
    ) async throws -> (status: Int, headers: [(name: String, value: String)], body: String) {
        let schema = S3Model.schema
        var request = WireRequest(
            method: method, path: path, rawQuery: query, headers: HTTPHeaders(headers), body: Array(body.utf8))
        if method == "PUT", path.split(separator: "/").count > 1 {
            request.stream = .of(request.body)
            request.body = []
        }
        let writer = ResponseWriter(schema)
        var response: WireResponse
        do {
            guard let match = OperationRouter(schema).rest(request, .restXML),
                let served = bench.service.operations.first(where: { $0.name == match.operation.name })
            else { return (501, [], "no operation") }
            let input = try RequestReader(schema).read(match.operation, .restXML, request, labels: match.labels)
            try Validator(schema).check(match.operation.input, input)
            let output = try await served.run(input, bench.platform.context())
            response = writer.write(match.operation, .restXML, output, requestID: "id")
        } catch let fault as Fault {
            response = writer.write(fault, .restXML, requestID: "id", resource: path)
        }
        let body = response.stream == nil ? response.body : try await S3Bench.bytes(response.stream)
        return (response.status, response.headers, String(decoding: body, as: UTF8.self))
    }

    private func header(
        _ response: (status: Int, headers: [(name: String, value: String)], body: String), _ name: String
    ) -> String? {
        response.headers.first { $0.name.lowercased() == name }?.value
    }

    @Test("an object goes and comes with its headers, a range with status 206")
    func object() async throws {
        let bench = try await S3Bench.withBucket()
        let put = try await send(
            bench, "PUT", "/photos/a%20b",
            headers: [("content-type", "text/css"), ("x-amz-meta-one", "1"), ("expires", "soon")],
            body: "hello")
        #expect(put.status == 200)
        #expect(header(put, "etag") == "\"\(Hex.encode(Digest.md5("hello".utf8)))\"")
        let get = try await send(bench, "GET", "/photos/a%20b")
        #expect(get.body == "hello")
        #expect(header(get, "content-type") == "text/css")
        #expect(header(get, "x-amz-meta-one") == "1")
        #expect(header(get, "expires") == "soon")
        #expect(header(get, "content-length") == "5")
        #expect(header(get, "last-modified") == "Tue, 14 Nov 2023 22:13:20 GMT")
        let part = try await send(bench, "GET", "/photos/a%20b", headers: [("range", "bytes=1-2")])
        #expect(part.status == 206)
        #expect(part.body == "el")
        #expect(header(part, "content-range") == "bytes 1-2/5")
        let unchanged = try await send(
            bench, "GET", "/photos/a%20b", headers: [("if-none-match", header(get, "etag") ?? "")])
        #expect(unchanged.status == 304)
        #expect(unchanged.body.isEmpty)
        let badDate = try await send(bench, "GET", "/photos/a%20b", headers: [("if-modified-since", "yesterday")])
        #expect(badDate.status == 200)
    }

    @Test("faults have S3's elements")
    func faults() async throws {
        let bench = try await S3Bench.withBucket()
        let key = try await send(bench, "GET", "/photos/none")
        #expect(key.status == 404)
        #expect(
            key.body.contains(
                "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>none</Key>"))
        #expect(key.body.contains("<RequestId>id</RequestId><HostId>"))
        let bucket = try await send(bench, "GET", "/other/none")
        #expect(bucket.body.contains("<BucketName>other</BucketName>"))
        let number = try await send(bench, "GET", "/photos", "list-type=2&max-keys=many")
        #expect(number.status == 400)
        #expect(number.body.contains("<Code>InvalidArgument</Code>"))
        #expect(number.body.contains("<ArgumentName>max-keys</ArgumentName><ArgumentValue>many</ArgumentValue>"))
        let storageClass = try await send(bench, "PUT", "/photos/a", headers: [("x-amz-storage-class", "COLD")])
        #expect(storageClass.body.contains("<Code>InvalidStorageClass</Code>"))
    }

    @Test("bodies that are no XML, or other XML, are malformed")
    func malformed() async throws {
        let bench = try await S3Bench.withBucket()
        for body in ["", "no", "<Tagging>", "<Tagging></Tagging>", "<Delete/>"] {
            let response = try await send(bench, "PUT", "/photos", "tagging", body: body)
            #expect(response.status == 400)
            #expect(response.body.contains("<Code>MalformedXML</Code>"))
        }
        let status = "<VersioningConfiguration><Status>On</Status></VersioningConfiguration>"
        #expect(try await send(bench, "PUT", "/photos", "versioning", body: status).body.contains("MalformedXML"))
        let constraint =
            "<CreateBucketConfiguration><LocationConstraint>us-east-1</LocationConstraint></CreateBucketConfiguration>"
        #expect(try await send(bench, "PUT", "/more", body: constraint).body.contains("InvalidLocationConstraint"))
        let tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
        let digest = [(name: "content-md5", value: Base64.encode(Digest.md5("other".utf8)))]
        #expect(
            try await send(bench, "PUT", "/photos", "tagging", headers: digest, body: tags).body.contains("BadDigest"))
        #expect(try await send(bench, "PUT", "/photos", "tagging", body: tags).status == 200)
        #expect(
            try await send(bench, "GET", "/photos", "tagging").body.contains(
                "<Tagging "
                    + "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                    + "<TagSet><Tag><Key>a</Key><Value>b</Value></Tag>"
            ))
    }

    @Test("answers have S3's root elements, and a location is bare")
    func roots() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        let listing = try await send(bench, "GET", "/photos", "list-type=2")
        #expect(listing.body.contains("<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"))
        #expect(listing.body.contains("<Contents><Key>a</Key>"))
        let buckets = try await send(bench, "GET", "/")
        #expect(buckets.body.contains("<ListAllMyBucketsResult "))
        let location = try await send(bench, "GET", "/photos", "location")
        #expect(
            location.body.hasSuffix(
                "<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></LocationConstraint>"))
        try await bench.client.createBucket(
            .init(bucket: "abroad", createBucketConfiguration: .init(locationConstraint: .euWest1)))
        #expect(try await send(bench, "GET", "/abroad", "location").body.contains(">eu-west-1</LocationConstraint>"))
        let versioning = try await send(bench, "GET", "/photos", "versioning")
        #expect(versioning.body.contains("<VersioningConfiguration "))
        let grants = try await send(bench, "GET", "/photos", "acl")
        #expect(grants.body.contains("xsi:type=\"CanonicalUser\""))
        let policy =
            #"{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::photos"}]}"#
        #expect(try await send(bench, "PUT", "/photos", "policy", body: policy).status == 200)
        #expect(try await send(bench, "GET", "/photos", "policy").body == policy)
    }

    @Test("a part of a bucket or object that is not served is not taken for a listing or for the object")
    func subresources() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        for (path, query) in [("/photos", "inventory"), ("/photos", "analytics&id=1"), ("/photos/a", "torrent")] {
            #expect(try await send(bench, "GET", path, query).status == 501)
        }
        #expect(
            try await send(bench, "PUT", "/photos", "replication", body: "<ReplicationConfiguration/>").status == 501)
        let unknown = "<QueueConfiguration><Queue>q</Queue><Event>s3:None</Event></QueueConfiguration>"
        let refused = try await send(
            bench, "PUT", "/photos", "notification",
            body: "<NotificationConfiguration>\(unknown)</NotificationConfiguration>")
        #expect(refused.status == 400)
        #expect(refused.body.contains("The event is not supported for notifications"))
    }

    @Test("what is not offered is refused in S3's own word")
    func notOffered() async throws {
        let bench = try await S3Bench.withBucket()
        let refused = try await send(
            bench, "PUT", "/photos", "logging",
            body: "<BucketLoggingStatus><LoggingEnabled><TargetBucket>photos</TargetBucket>"
                + "<TargetPrefix>log/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>")
        #expect(refused.status == 501)
        #expect(refused.body.contains("<Code>NotImplemented</Code>"))
    }

    @Test("many objects are deleted by one body")
    func deleteObjects() async throws {
        let bench = try await S3Bench.withBucket()
        try await bench.put("a")
        let body = "<Delete><Object><Key>a</Key></Object><Object><Key>b</Key></Object></Delete>"
        let response = try await send(bench, "POST", "/photos", "delete", body: body)
        #expect(response.status == 200)
        #expect(response.body.contains("<DeleteResult "))
        #expect(response.body.contains("<Deleted><Key>a</Key></Deleted><Deleted><Key>b</Key></Deleted>"))
    }

    @Test("an upload in parts goes over the wire")
    func multipart() async throws {
        let bench = try await S3Bench.withBucket()
        let created = try await send(bench, "POST", "/photos/a", "uploads")
        #expect(created.body.contains("<InitiateMultipartUploadResult "))
        let id = try #require(
            try await bench.client.listMultipartUploads(.init(bucket: "photos")).uploads?.first?.uploadId)
        let part = try await send(bench, "PUT", "/photos/a", "partNumber=1&uploadId=\(id)", body: "part")
        let eTag = header(part, "etag") ?? ""
        let copy = try await send(
            bench, "PUT", "/photos/a", "partNumber=2&uploadId=\(id)", headers: [("x-amz-copy-source", "photos/none")])
        #expect(copy.body.contains("NoSuchKey"))
        let body =
            "<CompleteMultipartUpload><Part><ETag>\(eTag)</ETag><PartNumber>1</PartNumber></Part>"
            + "</CompleteMultipartUpload>"
        let completed = try await send(bench, "POST", "/photos/a", "uploadId=\(id)", body: body)
        #expect(completed.body.contains("<CompleteMultipartUploadResult "))
        #expect(completed.body.contains("-1&quot;</ETag>"))
        #expect(try await bench.text("a") == "part")
        let number = try await send(bench, "PUT", "/photos/a", "partNumber=x&uploadId=\(id)", body: "part")
        #expect(number.body.contains("Part number must be an integer between 1 and 10000, inclusive"))
    }
}
