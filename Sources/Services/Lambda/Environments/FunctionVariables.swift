internal import Base

/// The environment variables of a function.
/// - Source: AWS Lambda Developer Guide, "Defined runtime environment variables".
struct FunctionVariables: Sendable {
    let version: FunctionVersion
    let log: LogName
    let keys: [String: String]
    var type = InitializationType.onDemand
    /// What a function that starts from a snapshot asks for its keys with.
    var token: String?

    /// Where functions find the platform, inside their sandbox.
    static let endpoint = "http://127.0.0.1:4566"
    /// Where functions that start from a snapshot get their keys.
    static let credentials = "http://127.0.0.1:9001" + RuntimeAPI.credentialsPath
    /// Where functions find the X-Ray daemon.
    private static let daemon = (address: "127.0.0.1", port: "2000")
    private static let keyNames = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]

    /// Names that a function's configuration can't set.
    static let reserved: Set<String> = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    ]

    /// Names that are the runtime's alone.
    /// - Source: AWS Lambda Developer Guide, "Using the Lambda Extensions API to create extensions", Environment
    ///   variables.
    private static let ofRuntime: Set<String> = [
        "AWS_EXECUTION_ENV", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_CONTEXT_MISSING",
        "AWS_XRAY_DAEMON_ADDRESS", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT", "_AWS_XRAY_DAEMON_ADDRESS",
        "_AWS_XRAY_DAEMON_PORT", "_HANDLER",
    ]

    /// What of a function's variables its extensions get.
    /// - Parameter base: what the runtime needs; its search paths are no business of other programs.
    static func forExtensions(_ variables: [String: String], base: [String: String]) -> [String: String] {
        variables.filter { name, value in
            let isOfRuntime = name.hasPrefix("_MARTLET_") || (name == "PYTHONPATH" && base[name] == value)
            return !ofRuntime.contains(name) && !isOfRuntime
        }
    }

    /// - Parameter base: what the runtime needs; a function may change of it what is not reserved.
    func all(base: [String: String]) -> [String: String] {
        var variables = base
        variables["AWS_ENDPOINT_URL"] = Self.endpoint
        variables["AWS_XRAY_CONTEXT_MISSING"] = "LOG_ERROR"
        variables["AWS_XRAY_DAEMON_ADDRESS"] = Self.daemon.address + ":" + Self.daemon.port
        variables["_AWS_XRAY_DAEMON_ADDRESS"] = Self.daemon.address
        variables["_AWS_XRAY_DAEMON_PORT"] = Self.daemon.port
        for (name, value) in version.config.environment ?? [:] { variables[name] = value }
        variables.merge(keys) { _, own in own }
        variables["AWS_REGION"] = version.key.region.rawValue
        variables["AWS_DEFAULT_REGION"] = version.key.region.rawValue
        variables["AWS_LAMBDA_FUNCTION_NAME"] = version.key.name
        variables["AWS_LAMBDA_FUNCTION_VERSION"] = version.config.version
        variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = String(version.config.memorySize)
        variables["AWS_LAMBDA_INITIALIZATION_TYPE"] = type.rawValue
        if type == .snapshot {
            // What differs from one restored environment to the next is not known when the function is loaded.
            for name in Self.keyNames { variables[name] = nil }
            variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = Self.credentials
            variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = token
        } else {
            variables["AWS_LAMBDA_LOG_GROUP_NAME"] = log.group
            variables["AWS_LAMBDA_LOG_STREAM_NAME"] = log.stream
        }
        variables["_HANDLER"] = version.config.handler
        if case .json(let level, _) = version.config.logStyle {
            (variables["AWS_LAMBDA_LOG_FORMAT"], variables["AWS_LAMBDA_LOG_LEVEL"]) = ("JSON", level.rawValue)
        }
        return variables
    }
}
