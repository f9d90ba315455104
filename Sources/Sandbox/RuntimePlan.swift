/// How a function of one Lambda runtime is started: copy these into its `SandboxSpec`, then add the function's own
/// code, handler, variables and limits.
package struct RuntimePlan: Sendable {
    package let arguments: [String]
    package let runtimeFolder: String?
    package let binds: [SandboxSpec.ReadOnlyBind]
    /// The variables that Lambda sets for every function of this runtime.
    package let environment: [String: String]
    /// A sentence for the user when the version is not the one asked for.
    package let warning: String?

    /// - Parameter folder: where the prepared bootstraps are; in it `python` and `nodejs`.
    init(_ choice: Interpreters.Choice, sdk: PythonSDK?, folder: String) {
        var environment = RuntimePlan.common
        environment["AWS_EXECUTION_ENV"] = "AWS_Lambda_" + choice.runtime.identifier
        warning = choice.warning
        guard let interpreter = choice.interpreter else {
            (arguments, runtimeFolder, binds) = (["/var/task/bootstrap"], nil, [])
            self.environment = environment
            return
        }
        runtimeFolder = folder + "/" + choice.runtime.family.rawValue
        switch choice.runtime.family {
        case .python:
            // Without the site module, whose search through the machine's packages takes as long as all the rest.
            arguments = [interpreter.insidePath, "-S", "/var/runtime/bootstrap.py"]
            binds = interpreter.binds + (sdk?.binds ?? [])
            if sdk != nil { environment["_MARTLET_PYTHON_SDK"] = PythonSDK.insideFolder }
        case .nodejs, .provided:
            arguments = [interpreter.insidePath, "/var/runtime/bootstrap.cjs"]
            binds = interpreter.binds
            let own = "/opt/nodejs/node\(interpreter.version.major)/node_modules"
            environment["NODE_PATH"] = own + ":/opt/nodejs/node_modules:/var/runtime/node_modules"
        }
        self.environment = environment
    }

    private static let common = [
        "PATH": "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin",
        "LD_LIBRARY_PATH":
            "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib",
        "LANG": "en_US.UTF-8", "TZ": ":UTC", "LAMBDA_TASK_ROOT": "/var/task", "LAMBDA_RUNTIME_DIR": "/var/runtime",
        "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:9001",
    ]

    /// A spec with this plan in it.
    package func spec(id: String, codeFolder: String) -> SandboxSpec {
        var spec = SandboxSpec(id: id, codeFolder: codeFolder, arguments: arguments)
        (spec.runtimeFolder, spec.binds, spec.environment) = (runtimeFolder, binds, environment)
        return spec
    }
}
