package import Base

/// One CloudFormation resource type, such as `AWS::SQS::Queue`: how it is made, changed and removed.
///
/// Before it calls, the engine has resolved every intrinsic function and held the properties against `properties` and
/// `unsupported`: the values have the form that their kinds ask for.
package protocol ResourceHandler: Sendable {
    var type: String { get }
    /// Every property that the type supports. One that is in neither list is the template's mistake.
    var properties: [ResourceProperty] { get }
    /// The properties that AWS's type has and this one lacks: whoever asks for one is told so, before anything is made.
    var unsupported: [String] { get }
    /// What `Fn::GetAtt` gives: a template that asks for anything else is refused before anything is made.
    var attributes: [String] { get }

    /// Makes the resource. It must be safe to repeat with the same `context.token`: a deploy that a crash cut off goes
    /// on. What follows the call that makes it stands in `context.finishing`.
    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState
    /// Changes the resource in place. Asked only when no changed property needs a replacement.
    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState
    /// Removes the resource; one that is gone already is no error.
    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws
}

extension ResourceHandler {
    package var unsupported: [String] { [] }
    package var attributes: [String] { [] }
}

/// A resource as CloudFormation knows it: what `Ref` gives and what `Fn::GetAtt` gives.
package struct ResourceState: Sendable, Hashable {
    package let physicalID: String
    package let attributes: JSONObject
    /// What tells the resource from every other one of its type, where `Ref` gives less: a schedule of the same name in
    /// another group is another schedule.
    package let identity: String

    package init(physicalID: String, attributes: JSONObject = [:], identity: String? = nil) {
        (self.physicalID, self.attributes, self.identity) = (physicalID, attributes, identity ?? physicalID)
    }
}

/// A creation that failed after its first call, so that the resource is there and is not what it is to be.
package struct HalfMade: Error {
    package let physicalID: String
    package let cause: any Error
}

/// For whom a resource is made.
package struct ResourceContext: Sendable {
    package let stackName: String
    package let stackID: String
    package let logicalID: String
    package let account: AccountID
    package let region: Region
    /// Makes creation repeatable: the same for every try of one change.
    package let token: String
    /// Calls services as the one who deploys.
    package let caller: any ServiceCaller
    /// The base URL of the platform as the deployer reaches it.
    package let endpoint: String

    package init(
        stackName: String, stackID: String, logicalID: String, account: AccountID, region: Region, token: String,
        caller: any ServiceCaller, endpoint: String = CallContext.defaultEndpoint
    ) {
        (self.stackName, self.stackID, self.logicalID) = (stackName, stackID, logicalID)
        (self.account, self.region, self.token) = (account, region, token)
        (self.caller, self.endpoint) = (caller, endpoint)
    }

    /// Does what is left of a creation once the resource is there: when that fails, rolling back knows what to delete.
    package func finishing(
        _ physicalID: String, _ rest: () async throws -> ResourceState
    ) async throws -> ResourceState {
        do { return try await rest() } catch { throw HalfMade(physicalID: physicalID, cause: error) }
    }

    /// A name of CloudFormation's own making: stack, logical id and twelve characters that the token decides, which
    /// makes the name the same when creation is repeated.
    package func generatedName(maximum: Int = 64, lowercased: Bool = false) -> String {
        let suffix = String(Hex.encode(Digest.sha256(Array((stackID + logicalID + token).utf8))).prefix(12))
        let room = maximum - suffix.utf8.count - 1
        let stem = String("\(stackName)-\(logicalID)".prefix(room))
        return lowercased ? "\(stem)-\(suffix)".lowercased() : "\(stem)-\(suffix.uppercased())"
    }
}
