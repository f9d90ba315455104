/// How a function of one Lambda runtime is started: copy these into its `SandboxSpec`, add the function's own code,
/// handler, variables and limits, then `complete` it.
package struct RuntimePlan: Sendable {
    package let arguments: [String]
    package let runtimeFolder: String?
    package let binds: [SandboxSpec.ReadOnlyBind]
    /// The variables that Lambda sets for every function of this runtime.
    package let environment: [String: String]
    /// A sentence for the user when the version is not the one asked for, or the AWS SDK is not offered.
    package let warning: String?
    private let family: LambdaRuntime.Family

    /// - Parameters:
    ///   - sdk: what a Python function is offered.
    ///   - sdkWarning: why it is offered none.
    ///   - folder: where the prepared bootstraps are; in it `python`, `nodejs`, …
    init(_ choice: Interpreters.Choice, sdk: PythonSDK?, sdkWarning: String? = nil, folder: String) {
        family = choice.runtime.family
        var environment = RuntimePlan.common
        if family != .provided { environment["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + choice.runtime.identifier }
        guard let interpreter = choice.interpreter else {
            (arguments, runtimeFolder, binds) = (["/var/task/bootstrap"], nil, [])
            (self.environment, warning) = (environment, choice.warning)
            return
        }
        environment.merge(RuntimePlan.variables(choice.runtime, interpreter)) { _, own in own }
        if sdk != nil { environment["_MARTLET_PYTHON_SDK"] = PythonSDK.insideFolder }
        arguments = [interpreter.insidePath] + RuntimePlan.words(family)
        runtimeFolder = folder + "/" + RuntimeFolder.name(interpreter)
        binds = interpreter.binds + (sdk?.binds ?? [])
        self.environment = environment
        let warnings = [choice.warning, sdkWarning].compactMap { $0 }
        warning = warnings.isEmpty ? nil : warnings.joined(separator: "; ")
    }

    private static func words(_ family: LambdaRuntime.Family) -> [String] {
        switch family {
        case .python:
            // Without the site module, whose search through the machine's packages takes as long as all the rest.
            return ["-S", "/var/runtime/bootstrap.py"]
        case .nodejs: return ["/var/runtime/bootstrap.cjs"]
        case .java: return JavaRuntime.options + ["-cp", JavaRuntime.insideJar, JavaRuntime.mainClass]
        case .ruby: return ["--disable-gems", "/var/runtime/bootstrap.rb"]
        case .dotnet, .go, .provided: return []
        }
    }

    private static let common = [
        "PATH": "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin",
        "LD_LIBRARY_PATH":
            "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib",
        "LANG": "en_US.UTF-8", "TZ": ":UTC", "LAMBDA_TASK_ROOT": "/var/task", "LAMBDA_RUNTIME_DIR": "/var/runtime",
        "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:9001",
    ]

    /// What a language finds its libraries by: in layers by the version that was asked for, and by the one that runs.
    private static func variables(_ runtime: LambdaRuntime, _ interpreter: Interpreter) -> [String: String] {
        let versions = [runtime.version, interpreter.version].compactMap { $0 }
        switch runtime.family {
        case .python:
            var variables = ["PYTHONPATH": "/var/runtime", "_MARTLET_LAYER_ROOT": "/opt"]
            // Lambda's locale need not be on this machine, and without it the oldest Pythons print ASCII only.
            if interpreter.version < LanguageVersion(major: 3, minor: 7) { variables["PYTHONIOENCODING"] = "utf-8" }
            return variables
        case .nodejs:
            let own = unique(versions.map { "/opt/nodejs/node\($0.major)/node_modules" })
            return [
                "NODE_PATH": (own + ["/opt/nodejs/node_modules", "/var/runtime/node_modules"]).joined(separator: ":")
            ]
        case .ruby:
            let gems = versions.flatMap { ["/var/task/vendor/bundle/ruby/\($0).0", "/opt/ruby/gems/\($0).0"] }
            return ["GEM_PATH": unique(gems).joined(separator: ":"), "RUBYLIB": "/var/runtime/lib:/opt/ruby/lib"]
        case .java: return ["_MARTLET_LAYER_ROOT": "/opt"]
        case .dotnet, .go, .provided: return [:]
        }
    }

    private static func unique(_ paths: [String]) -> [String] {
        paths.enumerated().filter { !paths[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// A spec with this plan in it.
    package func spec(id: String, codeFolder: String) -> SandboxSpec {
        var spec = SandboxSpec(id: id, codeFolder: codeFolder, arguments: arguments)
        (spec.runtimeFolder, spec.binds, spec.environment) = (runtimeFolder, binds, environment)
        return spec
    }

    /// Has the runtime print what each import takes. Where the language has no such option, nothing is changed.
    package func timeImports(_ spec: inout SandboxSpec) {
        switch family {
        case .python: spec.arguments.insert(contentsOf: ["-X", "importtime"], at: 1)
        case .java: spec.arguments.insert("-Xlog:class+load=info:stderr:uptime", at: 1)
        case .nodejs, .ruby, .dotnet, .go, .provided: break
        }
    }

    /// The last step, once code, layers, variables and memory are in the spec: what of the program depends on them.
    package func complete(_ spec: inout SandboxSpec) {
        switch family {
        case .java: spec.arguments.insert(JavaRuntime.heap(memoryMB: spec.memoryMB), at: 1)
        // The archive's executable is named by the handler.
        case .go: spec.arguments = ["/var/task/" + (spec.environment["_HANDLER"] ?? "main")]
        case .provided: if isInLayer(spec) { spec.arguments = ["/opt/bootstrap"] }
        case .python, .nodejs, .ruby, .dotnet: break
        }
        // A script that starts the runtime; bootstraps of a function's own do that themselves.
        if family != .provided, let wrapper = spec.environment["AWS_LAMBDA_EXEC_WRAPPER"] {
            spec.arguments.insert(wrapper, at: 0)
        }
        if WarmStart.isPossible(spec, planned: arguments, environment) { spec.warmEnvironment = environment }
    }

    /// A custom runtime in a layer is taken when the function brings none. Links are not followed, since they are the
    /// function's and this is the machine.
    private func isInLayer(_ spec: SandboxSpec) -> Bool {
        !FileTree.has(spec.codeFolder + "/bootstrap")
            && spec.layerFolders.contains { FileTree.has($0 + "/bootstrap") }
    }
}
