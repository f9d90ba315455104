import Base
import Testing
import Wire

@Suite("What is not served is refused by name, in the protocol that was spoken")
struct NotServedTests {
    private func text(_ response: WireResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test(
        "a Query call gets Query's error",
        arguments: [
            ("iam", "GetUser", "The operation GetUser of IAM is not served by Martlet."),
            ("sts", "GetFederationToken", "The operation GetFederationToken of STS is not served by Martlet."),
            (
                "redshift", "DescribeTags",
                "The operation DescribeTags of the service redshift is not served by Martlet."
            ),
        ])
    func query(service: String, action: String, message: String) async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.query("Action=\(action)&Version=2010-05-08", service: service)
        #expect(answer.status == 400)
        #expect(answer.body.hasPrefix("<ErrorResponse"))
        #expect(
            answer.body.contains(
                "<Error><Type>Sender</Type><Code>InvalidAction</Code><Message>\(message)</Message></Error>"))
    }

    @Test("EC2 has a form of its own")
    func ec2() async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.query("Action=DescribeInstances&Version=2016-11-15", service: "ec2")
        #expect(answer.status == 400)
        #expect(
            answer.body.contains(
                "<Response><Errors><Error><Code>InvalidAction</Code><Message>The operation DescribeInstances of the service "
                    + "ec2 is not served by Martlet.</Message></Error></Errors>"))
    }

    @Test(
        "a JSON call gets JSON's error",
        arguments: [
            (
                "states", "AWSStepFunctions.ListActivities",
                "The operation ListActivities of the service states is not served by Martlet."
            ),
            (
                "dynamodb", "DynamoDB_20120810.ListGlobalTables",
                "The operation ListGlobalTables of DynamoDB is not served by Martlet."
            ),
        ])
    func json(service: String, target: String, message: String) async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.call(target, [:], service: service)
        #expect(answer.status == 400)
        #expect(answer.body == ["__type": "UnknownOperationException", "message": .string(message)])
    }

    @Test(
        "a REST call of JSON gets its error, with the operation's name where a service here has it",
        arguments: [
            (
                "lambda", "GET", "/2025-11-30/capacity-providers",
                "The operation ListCapacityProviders of Lambda is not served by Martlet."
            ),
            (
                "apigateway", "GET", "/usageplans",
                "The operation GetUsagePlans of APIGateway is not served by Martlet."
            ),
            ("lambda", "GET", "/2015-03-31/nothing", "GET /2015-03-31/nothing of Lambda is not served by Martlet."),
            ("batch", "POST", "/v1/listjobs", "POST /v1/listjobs of the service batch is not served by Martlet."),
        ])
    func restJSON(service: String, method: String, path: String, message: String) async throws {
        let answer = await (try await PlatformFixture()).rest(method, path, service: service)
        #expect(answer.status == 404)
        #expect(answer.headers.contains { $0 == ("x-amzn-ErrorType", "UnknownOperationException") })
        let body = try JSON(parsing: answer.body)
        #expect((body["message"] ?? body["Message"])?.string == message)
    }

    @Test("a REST call of XML gets its error, never one of S3")
    func restXML() async throws {
        let answer = await (try await PlatformFixture()).rest("GET", "/2013-04-01/hostedzone", service: "route53")
        #expect(answer.status == 400)
        #expect(text(answer).hasPrefix("<ErrorResponse"))
        #expect(text(answer).contains("GET /2013-04-01/hostedzone of the service route53 is not served by Martlet."))
    }

    @Test(
        "S3 names the operation",
        arguments: [
            ("PUT", "/bucket", "replication", "The operation PutBucketReplication of S3"),
            ("PUT", "/bucket", "inventory&id=a", "The operation PutBucketInventoryConfiguration of S3"),
            ("GET", "/bucket", "analytics", "The operation ListBucketAnalyticsConfigurations of S3"),
            ("GET", "/bucket", "analytics&id=a", "The operation GetBucketAnalyticsConfiguration of S3"),
            ("GET", "/bucket/key", "torrent", "The operation GetObjectTorrent of S3"),
            ("POST", "/bucket", "", "POST /bucket of S3"),
        ])
    func s3(method: String, path: String, query: String, name: String) async throws {
        let answer = await (try await PlatformFixture()).rest(method, path, query: query, service: "s3")
        #expect(answer.status == 501)
        #expect(
            text(answer).contains("<Code>NotImplemented</Code><Message>\(name) is not served by Martlet.</Message>"))
    }

    @Test("a stranger's action is refused in Query's words, and a form without one is told so")
    func unsigned() async throws {
        let fixture = try await PlatformFixture()
        func post(_ form: String) async -> WireResponse {
            await fixture.plain(
                WireRequest(
                    method: "POST", path: "/", headers: [("content-type", "application/x-www-form-urlencoded")],
                    body: Array(form.utf8)))
        }
        #expect(text(await post("Action=Dance")).contains("<Code>InvalidAction</Code>"))
        #expect(text(await post("Step=1")).contains("<Code>MissingAction</Code>"))
    }

    @Test("a form that the client compressed is unpacked before its action is looked for")
    func compressed() async throws {
        let fixture = try await PlatformFixture()
        // `Action=GetCallerIdentity&Version=2011-06-15`
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 115, 76, 46, 201, 204, 207, 179, 117, 79, 45, 113, 78, 204, 201, 73, 45,
            242,
            76, 73, 205, 43, 201, 44, 169, 84, 11, 75, 45, 42, 6, 201, 24, 25, 24, 26, 234, 26, 152, 233, 26, 154, 2, 0,
            251, 68, 115, 177, 43, 0, 0, 0,
        ]
        let headers = [("content-encoding", "gzip")]
        let answer = await fixture.query(packed, service: "sts", headers: headers)
        #expect(answer.body.contains("<Account>000000000000</Account>"), "\(answer.body)")
        let broken = await fixture.query(Array(packed.dropLast()), service: "sts", headers: headers)
        #expect(broken.body.contains("<Code>SerializationException</Code>"), "\(broken.body)")
    }
}
