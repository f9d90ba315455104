internal import Base
internal import LambdaAPI
internal import Sandbox
internal import Wire

/// Which runtime identifiers functions can have here.
enum RuntimeSupport {
    static func isServed(_ runtime: Runtime) -> Bool { LambdaRuntime(runtime.rawValue)?.isServed == true }

    /// How a function with a runtime that is refused can be run all the same.
    static func refusal(_ runtime: Runtime) -> Fault {
        var fault = Fault.notSupported("Runtime \(runtime.rawValue)")
        if runtime.rawValue.hasPrefix("dotnet") { fault.message += " \(RuntimeInstallation.wayOfDotnet)." }
        return fault
    }

    /// Those of AWS that are refused.
    static var notServed: [JSON] {
        Runtime.allCases.filter { !isServed($0) }.map { .string($0.rawValue) }
    }
}
