import Base
import Platform
import Testing
import Wire

struct PipelineTests {
    private static let table: JSON = [
        "TableName": "products", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
        "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
    ]
    private static let get: JSON = ["TableName": "products", "Key": ["id": ["S": "1"]]]

    @Test("a signed call is answered")
    func answered() async throws {
        let fixture = try await PlatformFixture()
        #expect(await fixture.call("DynamoDB_20120810.CreateTable", Self.table, service: "dynamodb").status == 200)
        let list = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb")
        #expect(list.body == ["TableNames": ["products"]])
    }

    @Test("a wrong secret, an unknown key, a changed body and an old time are refused in AWS's words")
    func authentication() async throws {
        let fixture = try await PlatformFixture()
        let wrong = await fixture.call(
            "DynamoDB_20120810.ListTables", [:], service: "dynamodb", keys: .init(secret: "wrong"))
        #expect(wrong.status == 400)
        #expect(wrong.body["__type"]?.string?.hasSuffix("InvalidSignatureException") == true)
        let unknown = await fixture.call(
            "DynamoDB_20120810.ListTables", [:], service: "dynamodb", keys: .init(id: "AKIDNOBODY"))
        #expect(unknown.body["__type"]?.string?.hasSuffix("UnrecognizedClientException") == true)
        #expect(unknown.body["message"] == "The security token included in the request is invalid.")
        let changed = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb") {
            $0.body = Array("{ }".utf8)
        }
        #expect(changed.body["__type"]?.string?.hasSuffix("InvalidSignatureException") == true)
        let old = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb") { _ in
            fixture.clock.advance(by: .seconds(901))
        }
        #expect(old.body["message"]?.string?.hasPrefix("Signature expired") == true)
    }

    @Test("a body that the client compressed is unpacked, and one that is no gzip is refused")
    func compressed() async throws {
        let fixture = try await PlatformFixture()
        // `{"Limit": 1}`
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 242, 201, 204, 205, 44, 81, 178, 82, 48, 172, 5, 0, 171, 222, 251,
            181, 12, 0, 0, 0,
        ]
        let headers = [("content-encoding", "gzip")]
        let answer = await fixture.call("DynamoDB_20120810.ListTables", packed, service: "dynamodb", headers: headers)
        #expect(answer.body == ["TableNames": []])
        let broken = await fixture.call(
            "DynamoDB_20120810.ListTables", Array(packed.dropLast()), service: "dynamodb", headers: headers)
        #expect(broken.body["__type"] == "SerializationException")
    }

    @Test("a request to DynamoDB of more than 16 MB is refused, packed or not")
    func large() async throws {
        let fixture = try await PlatformFixture()
        let target = "DynamoDB_20120810.ListTables"
        let spaces = [UInt8](repeating: 32, count: 16 << 20)
        let answer = await fixture.call(target, Array("{}".utf8) + spaces, service: "dynamodb")
        #expect(answer.status == 413)
        #expect(answer.body["__type"] == "RequestEntityTooLargeException")
        let fits = await fixture.call(target, Array("{}".utf8) + spaces.dropLast(2), service: "dynamodb")
        #expect(fits.status == 200)
    }

    @Test("too many items of a batch are told as DynamoDB tells them, without all of them")
    func batches() async throws {
        let fixture = try await PlatformFixture()
        let write: JSON = ["PutRequest": ["Item": ["id": ["S": "1"]]]]
        let writes = await fixture.call(
            "DynamoDB_20120810.BatchWriteItem",
            ["RequestItems": ["products": .array(Array(repeating: write, count: 26))]], service: "dynamodb")
        #expect(
            writes.body["message"]?.string?.hasSuffix(
                "at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length "
                    + "less than or equal to 25, Member must have length greater than or equal to 1]") == true)
        #expect((writes.body["message"]?.string?.utf8.count ?? .max) < 2_000)
        let keys: JSON = ["Keys": .array(Array(repeating: ["id": ["S": "1"]], count: 101))]
        let reads = await fixture.call(
            "DynamoDB_20120810.BatchGetItem", ["RequestItems": ["products": keys]], service: "dynamodb")
        #expect(
            reads.body["message"]
                == "1 validation error detected: Value at 'requestItems.products.member.keys' failed to satisfy constraint: Member must have length less than or equal to 100"
        )
    }

    @Test("an invocation begins a trace, which its fault belongs to; other calls keep none of their own")
    func trace() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb")
        #expect(fixture.platform.records.calls.traces(limit: 10) == [])
        _ = await fixture.rest("POST", "/2015-03-31/functions/none/invocations", service: "lambda")
        let traces = fixture.platform.records.calls.traces(limit: 10)
        #expect(traces.count == 1)
        #expect(traces.first?.hasPrefix("1-6ab13b80-") == true)
        #expect(fixture.platform.records.calls.trace(traces.first ?? "").map(\.operation) == ["Invoke"])
    }

    @Test("S3 quotes the resource that may not be touched, and tells strangers nothing")
    func deniedByS3() async throws {
        let fixture = try await PlatformFixture()
        #expect(await fixture.rest("PUT", "/things", service: "s3").status == 200)
        let stranger = await fixture.plain(WireRequest(method: "GET", path: "/things/k"))
        #expect(stranger.status == 403)
        #expect(
            String(decoding: stranger.body, as: UTF8.self).contains(
                "<Code>AccessDenied</Code><Message>Access Denied</Message>"))
        let keys = try await Self.assume("reader", fixture)
        let denied = await fixture.rest("GET", "/things/k", service: "s3", keys: keys)
        #expect(
            String(decoding: denied.body, as: UTF8.self).contains(
                "assumed-role/reader/session is not authorized to perform: s3:GetObject on resource: "
                    + "&quot;arn:aws:s3:::things/k&quot; because no identity-based policy allows the s3:GetObject action"
            ))
    }

    @Test("a form of names without end is refused before it is made a tree")
    func deepForm() async throws {
        let fixture = try await PlatformFixture()
        let name = "Tags" + String(repeating: ".member.1", count: 30_000)
        let form = "Version=2011-06-15&Action=GetCallerIdentity&\(name)=1"
        let answer = await fixture.query(form, service: "sts")
        #expect(answer.status == 400 && answer.body.contains("<Code>MalformedInput</Code>"))
    }

    @Test("an operation that is not served is named")
    func unknownOperation() async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.call("DynamoDB_20120810.CreateGlobalTable", [:], service: "dynamodb")
        #expect(answer.status == 400)
        #expect(answer.body["__type"] == "UnknownOperationException")
        #expect(answer.body["message"]?.string?.contains("CreateGlobalTable") == true)
    }

    @Test("input that breaks the model is refused before the service sees it")
    func validation() async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.call("Logs_20140328.CreateLogGroup", ["logGroupName": "no spaces"], service: "logs")
        #expect(answer.body["__type"] == "InvalidParameterException")
        #expect(
            answer.body["message"]
                == """
                1 validation error detected: Value 'no spaces' at 'logGroupName' failed to satisfy constraint: \
                Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+
                """)
    }

    @Test("a role may do what its policy says and nothing else")
    func authorization() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.call("DynamoDB_20120810.CreateTable", Self.table, service: "dynamodb")
        let keys = try await Self.assume("reader", fixture)
        let denied = await fixture.call("DynamoDB_20120810.GetItem", Self.get, service: "dynamodb", keys: keys)
        #expect(denied.status == 400)
        #expect(denied.body["__type"] == "AccessDeniedException")
        #expect(
            denied.body["message"]
                == """
                User: arn:aws:sts::000000000000:assumed-role/reader/session is not authorized to perform: dynamodb:GetItem on \
                resource: arn:aws:dynamodb:us-east-1:000000000000:table/products because no identity-based policy allows the \
                dynamodb:GetItem action
                """)
        let policy = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:Get*","Resource":"*"}}"#
        let form =
            "Action=PutRolePolicy&Version=2010-05-08&RoleName=reader&PolicyName=p&PolicyDocument=\(PercentEncoding.encode(policy))"
        #expect(await fixture.query(form, service: "iam").status == 200)
        #expect(
            await fixture.call("DynamoDB_20120810.GetItem", Self.get, service: "dynamodb", keys: keys).status == 200)
        let other = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb", keys: keys)
        #expect(other.body["__type"] == "AccessDeniedException")
    }

    @Test("a function can't use the account's own keys, which everybody knows")
    func functionsKeys() async throws {
        let fixture = try await PlatformFixture()
        let answer = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb", fromFunction: true)
        #expect(answer.body["__type"]?.string?.hasSuffix("UnrecognizedClientException") == true)
    }

    @Test("where policies are only audited, what they would deny goes through and is recorded")
    func audit() async throws {
        let fixture = try await PlatformFixture(iam: .audit)
        _ = await fixture.call("DynamoDB_20120810.CreateTable", Self.table, service: "dynamodb")
        let keys = try await Self.assume("reader", fixture)
        #expect(
            await fixture.call("DynamoDB_20120810.GetItem", Self.get, service: "dynamodb", keys: keys).status == 200)
        let kept = fixture.platform.records.decisions.all.first { $0.entry.action == "dynamodb:GetItem" }
        #expect(kept?.entry.isAllowed == false)
        #expect(kept?.entry.principal == "arn:aws:iam::000000000000:role/reader")
    }

    @Test("accounts and regions don't see each other")
    func tenancy() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.call("DynamoDB_20120810.CreateTable", Self.table, service: "dynamodb")
        let other = await fixture.call(
            "DynamoDB_20120810.ListTables", [:], service: "dynamodb", keys: .init(id: "111111111111"))
        #expect(other.body == ["TableNames": []])
    }

    @Test("every call is counted by service, operation and status")
    func recorded() async throws {
        let fixture = try await PlatformFixture()
        _ = await fixture.call("DynamoDB_20120810.ListTables", [:], service: "dynamodb")
        _ = await fixture.call("DynamoDB_20120810.GetItem", Self.get, service: "dynamodb")
        let page = fixture.platform.records.calls.prometheus
        #expect(page.contains(#"martlet_calls_total{service="DynamoDB",operation="ListTables",status="200"} 1"#))
        #expect(page.contains(#"martlet_calls_total{service="DynamoDB",operation="GetItem",status="400"} 1"#))
    }

    /// Makes a role that the account may assume, and takes keys of it.
    private static func assume(_ role: String, _ fixture: PlatformFixture) async throws -> PlatformFixture.Keys {
        let trust =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"000000000000"},"Action":"sts:AssumeRole"}}"#
        let create =
            "Action=CreateRole&Version=2010-05-08&RoleName=\(role)&AssumeRolePolicyDocument=\(PercentEncoding.encode(trust))"
        #expect(await fixture.query(create, service: "iam").status == 200)
        let arn = PercentEncoding.encode("arn:aws:iam::000000000000:role/\(role)")
        let answer = await fixture.query(
            "Action=AssumeRole&Version=2011-06-15&RoleSessionName=session&RoleArn=\(arn)", service: "sts")
        return PlatformFixture.Keys(
            id: try element("AccessKeyId", answer.body), secret: try element("SecretAccessKey", answer.body),
            token: try element("SessionToken", answer.body))
    }

    private static func element(_ name: String, _ text: String) throws -> String {
        let start = try #require(text.firstRange(of: "<\(name)>"))
        let end = try #require(text.firstRange(of: "</\(name)>"))
        return String(text[start.upperBound..<end.lowerBound])
    }

    @Test("SQS speaks Query to older clients, with its codes, and JSON to newer ones")
    func bothProtocols() async throws {
        let fixture = try await PlatformFixture()
        let made = await fixture.query("Action=CreateQueue&QueueName=q&Version=2012-11-05", service: "sqs")
        #expect(made.status == 200)
        #expect(made.body.contains("<CreateQueueResponse xmlns=\"http://queue.amazonaws.com/doc/2012-11-05/\">"))
        #expect(made.body.contains("<QueueUrl>http://localhost:4566/000000000000/q</QueueUrl>"))
        let none = "Action=SendMessage&MessageBody=a&QueueUrl=http%3A%2F%2Flocalhost%2F000000000000%2Fnone"
        let missing = await fixture.query(none, service: "sqs")
        #expect(missing.status == 400)
        #expect(missing.body.contains("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"))
        let answer = await fixture.call(
            "AmazonSQS.SendMessage", ["QueueUrl": "http://localhost:4566/000000000000/none", "MessageBody": "a"],
            service: "sqs")
        #expect(answer.status == 400)
        #expect(answer.body["__type"] == "QueueDoesNotExist")
    }
}
