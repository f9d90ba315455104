import Base
import Foundation
import Testing

@testable import Sandbox

/// The parts of a start that need no sandbox.
@Suite struct RuntimePlanTests {
    private let some = Interpreters(
        installed: [
            Interpreter(family: .java, version: .init(major: 17, minor: 0), path: "/usr/lib/jvm/j/bin/java"),
            Interpreter(family: .nodejs, version: .init(major: 20, minor: 1), path: "/usr/bin/node"),
            Interpreter(family: .ruby, version: .init(major: 3, minor: 1), path: "/usr/bin/ruby3.1"),
        ], pythonSDKs: [])

    private func spec(_ runtime: String, _ change: (inout SandboxSpec) -> Void = { _ in }) throws -> SandboxSpec {
        let plan = RuntimePlan(try some.choose(runtime), sdk: nil, folder: "/runtimes")
        var spec = plan.spec(id: "f", codeFolder: "/code")
        change(&spec)
        plan.complete(&spec)
        return spec
    }

    @Test("a Java heap is four fifths of the memory")
    func heap() throws {
        #expect(try spec("java21") { $0.memoryMB = 512 }.arguments.contains("-Xmx409m"))
    }

    @Test("a Go function's program is its handler, and a wrapper starts what it is given")
    func programs() throws {
        #expect(try spec("go1.x") { $0.environment["_HANDLER"] = "main" }.arguments == ["/var/task/main"])
        let wrapped = try spec("ruby3.3") { $0.environment["AWS_LAMBDA_EXEC_WRAPPER"] = "/opt/wrap" }
        #expect(wrapped.arguments.prefix(2) == ["/opt/wrap", "/usr/bin/ruby3.1"])
        #expect(try spec("provided.al2023").arguments == ["/var/task/bootstrap"])
    }

    @Test("a custom runtime of a layer is taken when the function brings none")
    func layer() throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try folder.write("layer/bootstrap", "")
        #expect(try spec("provided") { $0.layerFolders = [folder.path + "/layer"] }.arguments == ["/opt/bootstrap"])
        let own = try spec("provided") { spec in
            (spec.layerFolders, spec.codeFolder) = ([folder.path + "/layer"], folder.path + "/layer")
        }
        #expect(own.arguments == ["/var/task/bootstrap"])
    }

    @Test("libraries in layers are found by the version asked for and by the one that runs")
    func libraries() throws {
        #expect(
            try spec("nodejs18.x").environment["NODE_PATH"] == "/opt/nodejs/node18/node_modules:"
                + "/opt/nodejs/node20/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules")
        #expect(try spec("ruby3.3").environment["GEM_PATH"]?.hasPrefix("/var/task/vendor/bundle/ruby/3.3.0:") == true)
        #expect(try spec("provided").environment["AWS_EXECUTION_ENV"] == nil)
    }

    @Test("every identifier of Lambda is known, and C# is refused with a way out")
    func identifiers() throws {
        for name in LambdaRuntime.identifiers { #expect(LambdaRuntime(name) != nil) }
        #expect(LambdaRuntime("java8.al2")?.version == .init(major: 8, minor: 0))
        #expect(LambdaRuntime("dotnetcore3.1")?.version == .init(major: 3, minor: 1))
        do throws(Failure) {
            _ = try some.choose("dotnet8")
            Issue.record("dotnet8 was chosen")
        } catch {
            #expect(error.message.contains("provided.al2023"))
        }
    }

    @Test("what is missing is installed from Debian or PyPI, or there is advice")
    func installation() throws {
        let python = try #require(RuntimeInstallation("python3.12", home: "/h"))
        #expect(python.ways.first?.first?.suffix(1) == ["python3.12"])
        #expect(python.ways.last?.last == ["/h/.local/share/martlet/tools/bin/uv", "python", "install", "3.12"])
        #expect(RuntimeInstallation("dotnet8", home: "/h")?.ways == [])
        #expect(RuntimeInstallation("cobol", home: "/h") == nil)
    }

    @Test("a boto3 that does not know the endpoint's variable is not offered, and the sentence says what to do")
    func oldSDK() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try folder.write("sdk/boto3/__init__.py", "")
        try folder.write("sdk/botocore/__init__.py", "import os\n\n__version__ = '1.29.27'\n")
        let old = PythonSDK(folder: folder.path + "/sdk")
        let refusal = old.refusal(for: LanguageVersion(major: 3, minor: 11)) ?? ""
        #expect(refusal.contains("1.29") && refusal.contains("martlet runtimes install boto3"))
        try folder.write("sdk/botocore/__init__.py", "__version__ = '1.31.0'\n")
        #expect(old.refusal(for: LanguageVersion(major: 3, minor: 8)) == nil)
    }

    @Test("each Python is offered the first boto3 that runs on it")
    func fittingSDK() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        for name in ["new", "old"] {
            try folder.write("\(name)/boto3/__init__.py", "")
            try folder.write("\(name)/botocore/__init__.py", "__version__ = '1.43.0'\n")
        }
        try folder.write("new/boto3-1.43.0.dist-info/METADATA", "Name: boto3\nRequires-Python: >=3.10\n")
        let sdks = ["new", "old"].map { PythonSDK(folder: folder.path + "/" + $0) }
        let both = Interpreters(installed: [], pythonSDKs: sdks)
        #expect(both.pythonSDK(for: LanguageVersion(major: 3, minor: 12)).sdk == sdks[0])
        #expect(both.pythonSDK(for: LanguageVersion(major: 3, minor: 9)).sdk == sdks[1])
        let one = Interpreters(installed: [], pythonSDKs: [sdks[0]]).pythonSDK(for: LanguageVersion(major: 3, minor: 9))
        #expect(one.sdk == nil && one.warning?.contains("needs Python 3.10") == true)
    }

    @Test("a Python without a boto3 gives way to the nearest newer one that has it")
    func newerPython() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try folder.write("sdk/boto3/__init__.py", "")
        try folder.write("sdk/botocore/__init__.py", "__version__ = '1.43.0'\n")
        try folder.write("sdk/boto3-1.43.0.dist-info/METADATA", "Name: boto3\nRequires-Python: >=3.10\n")
        let pythons = [7, 9, 10, 12].map {
            Interpreter(family: .python, version: .init(major: 3, minor: $0), path: "/usr/bin/python3.\($0)")
        }
        let sdk = PythonSDK(folder: folder.path + "/sdk")
        let choice = try Interpreters(installed: pythons, pythonSDKs: [sdk]).choose("python3.7")
        #expect(choice.interpreter?.path == "/usr/bin/python3.10")
        #expect(choice.warning?.contains("no boto3 here runs on Python 3.7") == true)
        let plain = try Interpreters(installed: pythons, pythonSDKs: []).choose("python3.7")
        #expect(plain.interpreter?.path == "/usr/bin/python3.7" && plain.warning == nil)
    }
}
