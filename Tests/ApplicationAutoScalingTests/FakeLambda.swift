import Base
import LambdaAPI
import ServiceKit
import Synchronization
import Wire

/// Lambda as far as Application Auto Scaling uses it: keeps what is provisioned of the aliases that there are.
final class FakeLambda: Service {
    let schema = LambdaModel.schema
    let aliases: Set<String>
    private let provisioned = Mutex<[String: Int]>([:])
    private let most = Mutex(Int.max)

    init(aliases: Set<String>) { self.aliases = aliases }

    var operations: [ServedOperation] {
        [
            ServedOperation(FakeGetConfiguration(lambda: self)), ServedOperation(FakeGetProvisioned(lambda: self)),
            ServedOperation(FakePutProvisioned(lambda: self)), ServedOperation(FakeDeleteProvisioned(lambda: self)),
        ]
    }

    /// What is provisioned of `name:alias`.
    subscript(_ name: String) -> Int? {
        get { provisioned.withLock { $0[name] } }
        set { provisioned.withLock { $0[name] = newValue } }
    }

    /// Refuses to provision more.
    func limit(_ count: Int) { most.withLock { $0 = count } }

    fileprivate func put(_ name: String, _ count: Int) throws(Fault) {
        guard count <= most.withLock({ $0 }) else { throw LambdaFault.invalidParameterValueException("too much") }
        self[name] = count
    }
}

private struct FakeGetConfiguration: Operation {
    static let model = LambdaModel.getFunctionConfiguration
    let lambda: FakeLambda
    func access(_ input: GetFunctionConfigurationRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: GetFunctionConfigurationRequest, _ context: CallContext) throws -> FunctionConfiguration {
        guard lambda.aliases.contains("\(input.functionName):\(input.qualifier ?? "")") else {
            throw LambdaFault.resourceNotFoundException("Function not found: \(input.functionName)")
        }
        return FunctionConfiguration(functionName: input.functionName)
    }
}

private struct FakeGetProvisioned: Operation {
    static let model = LambdaModel.getProvisionedConcurrencyConfig
    let lambda: FakeLambda
    func access(_ input: GetProvisionedConcurrencyConfigRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: GetProvisionedConcurrencyConfigRequest, _ context: CallContext) throws
        -> GetProvisionedConcurrencyConfigResponse
    {
        guard let count = lambda["\(input.functionName):\(input.qualifier)"] else {
            throw LambdaFault.provisionedConcurrencyConfigNotFoundException("none")
        }
        return GetProvisionedConcurrencyConfigResponse(
            requestedProvisionedConcurrentExecutions: count, availableProvisionedConcurrentExecutions: count,
            status: .ready)
    }
}

private struct FakePutProvisioned: Operation {
    static let model = LambdaModel.putProvisionedConcurrencyConfig
    let lambda: FakeLambda
    func access(_ input: PutProvisionedConcurrencyConfigRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: PutProvisionedConcurrencyConfigRequest, _ context: CallContext) throws
        -> PutProvisionedConcurrencyConfigResponse
    {
        try lambda.put("\(input.functionName):\(input.qualifier)", input.provisionedConcurrentExecutions)
        return PutProvisionedConcurrencyConfigResponse(status: .inProgress)
    }
}

private struct FakeDeleteProvisioned: Operation {
    static let model = LambdaModel.deleteProvisionedConcurrencyConfig
    let lambda: FakeLambda
    func access(_ input: DeleteProvisionedConcurrencyConfigRequest, _ context: CallContext) -> [Access] { [] }
    func run(_ input: DeleteProvisionedConcurrencyConfigRequest, _ context: CallContext) -> Empty {
        lambda["\(input.functionName):\(input.qualifier)"] = nil
        return Empty()
    }
}
