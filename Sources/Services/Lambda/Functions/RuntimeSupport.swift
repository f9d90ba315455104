internal import Base
internal import LambdaAPI
internal import Sandbox

/// Which runtime identifiers functions can have here.
enum RuntimeSupport {
    static func isServed(_ runtime: Runtime) -> Bool { LambdaRuntime(runtime.rawValue)?.isServed == true }

    /// Those of AWS that are refused.
    static var notServed: [JSON] {
        Runtime.allCases.filter { !isServed($0) }.map { .string($0.rawValue) }
    }
}
