internal import LambdaAPI
internal import Sandbox

/// Which runtime identifiers functions can have here.
enum RuntimeSupport {
    static func isServed(_ runtime: Runtime) -> Bool { LambdaRuntime(runtime.rawValue)?.isServed == true }
}
