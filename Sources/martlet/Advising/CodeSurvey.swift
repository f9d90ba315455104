internal import Advice
internal import Base
internal import HTTP
internal import Sandbox

/// Reads what functions' code tells, by the programs of `Runtimes/reading`, which read it as text and never run it.
struct CodeSurvey: Sendable {
    /// What came of a function's code.
    enum Reading: Sendable {
        case code(Application.Code)
        /// It is an image, too large, or of a language that is not read here.
        case none
        /// Its reader was brought down by it, or gave up.
        case failed
    }

    private let client: AWSClient
    /// The interpreter that reads each language, newest of those that are here; it knows the older ones' syntax.
    private let readers: [LambdaRuntime.Family: [String]]

    init(_ client: AWSClient) async {
        self.client = client
        let installed = await InterpreterSearch(environment: Runtimes.environment).run().installed
        func newest(_ family: LambdaRuntime.Family) -> String? { installed.last { $0.family == family }?.path }
        guard let folder = try? RuntimeFolder.shipped() + "/reading" else {
            readers = [:]
            return
        }
        var readers: [LambdaRuntime.Family: [String]] = [:]
        readers[.python] = newest(.python).map { [$0, "-E", "-s", "-S", "-B", folder + "/reading.py"] }
        readers[.nodejs] = newest(.nodejs).map {
            // The parser that Node.js carries for itself.
            [$0, "--expose-internals", "--no-warnings", "--max-old-space-size=512", folder + "/reading.cjs"]
        }
        self.readers = readers
    }

    /// - Parameter configuration: the function's.
    func read(_ configuration: JSON) async throws -> Reading {
        guard let name = configuration["FunctionName"]?.string, let handler = configuration["Handler"]?.string,
            configuration["PackageType"]?.string ?? "Zip" == "Zip",
            let runtime = configuration["Runtime"]?.string.flatMap({ LambdaRuntime($0) }),
            let program = readers[runtime.family],
            configuration["CodeSize"]?.integer ?? 0 <= LimitsCode.packageBytes,
            let package = try await package(name).flatMap({ CodePackage($0, runtime.family) })
        else { return .none }
        let files = package.files.map { ($0.key, JSON.string($0.value)) }.sorted { $0.0 < $1.0 }
        let input: JSON = ["handler": .string(handler), "files": .object(JSONObject(files))]
        let bounds = ProgramRun.Bounds(time: LimitsCode.readingTime, outputBytes: LimitsCode.factsBytes)
        guard let output = await ProgramRun.answer(program, input: input.bytes, bounds),
            let facts = try? JSON(parsing: output)
        else { return .failed }
        var code = Application.Code(facts)
        if package.hasNativeLibraries { code.usesThreads = true }
        return .code(code)
    }

    private func package(_ name: String) async throws -> [UInt8]? {
        let function = try await client.restJSON(
            AWSClient.Call(
                "lambda", "Lambda GetFunction", .get, "/2015-03-31/functions/\(PercentEncoding.encode(name))"))
        guard let location = function["Code"]?["Location"]?.string else { return nil }
        return try await client.signedFile(location, limit: LimitsCode.packageBytes)
    }
}

/// The bounds of reading functions' code.
enum LimitsCode {
    /// Of a package that is fetched.
    /// - Source: Lambda quotas, Deployment package (.zip file archive) size: 50 MB zipped.
    static let packageBytes = 52_428_800
    static let unpackedBytes = 262_144_000
    /// Of all sources of a function.
    static let sourceBytes = 2 * 1_024 * 1_024
    static let sources = 200
    static let factsBytes = 4 * 1_024 * 1_024
    static let readingTime = Duration.seconds(20)
}
