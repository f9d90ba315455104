internal import Base
internal import CloudFormationAPI
internal import S3API
internal import STSAPI
internal import ServiceKit
internal import ServiceTesting
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct OtherServicesTests {
    private static let template = #"Resources: {A: {Type: "Test::Thing::Thing", Properties: {Name: a}}}"#

    @Test("a template is fetched from S3 in the caller's name")
    func templateURL() async throws {
        let bench = try await Bench()
        bench.platform.register(Bucket(objects: ["code/app.yaml": Self.template]))
        try await bench.client.createStack(
            CreateStackInput(stackName: "app", templateURL: "http://localhost:4566/code/app.yaml"))
        #expect(try await bench.settle() == .createComplete)
        #expect(bench.workshop.things["a"] != nil)
        await #expect(
            throws: Fault.validation(
                "S3 error: The specified key does not exist.\nFor more information check "
                    + "http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
        ) {
            try await bench.client.createStack(
                CreateStackInput(stackName: "other", templateURL: "https://code.s3.amazonaws.com/none"))
        }
        await #expect(throws: Fault.validation("TemplateURL must be a supported URL.")) {
            try await bench.client.createStack(CreateStackInput(stackName: "other", templateURL: "ftp://x"))
        }
        await bench.background.shutdown()
    }

    @Test("with a role, resources are made as CloudFormation's session of it")
    func role() async throws {
        let bench = try await Bench()
        bench.platform.register(RoleDesk())
        let create = { (role: String) in
            CreateStackInput(
                stackName: "app", templateBody: Self.template, roleARN: "arn:aws:iam::000000000000:role/\(role)")
        }
        try await bench.client.createStack(create("deployer"))
        #expect(try await bench.settle() == .createComplete)
        #expect(try await bench.stack()?.roleARN == "arn:aws:iam::000000000000:role/deployer")
        #expect(bench.platform.accesses.contains { $0.action == "iam:PassRole" })
        let id = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle(id) == .deleteComplete)
        let refusal = "Role arn:aws:iam::000000000000:role/nobody is invalid or cannot be assumed"
        await #expect(throws: Fault.validation(refusal)) { try await bench.client.createStack(create("nobody")) }
        await bench.background.shutdown()
    }
}

/// S3 with nothing but a few texts to read.
private struct Bucket: Service {
    let objects: [String: String]
    var schema: Schema { S3Model.schema }
    var operations: [ServedOperation] { [ServedOperation(Get(objects: objects))] }

    struct Get: ServiceKit.Operation {
        static let model = S3Model.getObject
        let objects: [String: String]

        func access(_ input: GetObjectRequest, _ context: CallContext) -> [Access] { [] }

        func run(_ input: GetObjectRequest, _ context: CallContext) throws -> GetObjectOutput {
            guard let text = objects["\(input.bucket)/\(input.key)"] else {
                throw Fault(code: "NoSuchKey", message: "The specified key does not exist.", status: 404)
            }
            return GetObjectOutput(body: ByteStream.of(Array(text.utf8)), contentLength: text.utf8.count)
        }
    }
}

/// STS that knows one role, which trusts CloudFormation alone.
private struct RoleDesk: Service {
    var schema: Schema { STSModel.schema }
    var operations: [ServedOperation] { [ServedOperation(Assume())] }

    struct Assume: ServiceKit.Operation {
        static let model = STSModel.assumeRole

        func access(_ input: AssumeRoleRequest, _ context: CallContext) -> [Access] { [] }

        func run(_ input: AssumeRoleRequest, _ context: CallContext) throws -> AssumeRoleResponse {
            guard context.caller.arn == "cloudformation.amazonaws.com", input.roleArn.hasSuffix("/deployer") else {
                throw Fault(code: "AccessDenied", message: "not authorized to perform: sts:AssumeRole", status: 403)
            }
            return AssumeRoleResponse(
                assumedRoleUser: AssumedRoleUser(
                    assumedRoleId: "AROA1:AWSCloudFormation", arn: "arn:aws:sts::0:assumed-role/x"))
        }
    }
}
