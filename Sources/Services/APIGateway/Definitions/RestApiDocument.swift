internal import APIGatewayAPI
internal import Base
internal import Wire

/// One REST API with all that belongs to it: resources with their methods, stages, and the list of its deployments.
///
/// It decides what a change may do; it knows no store. Deployments' snapshots are kept apart, for they never change.
struct RestApiDocument: Sendable {
    let account: AccountID
    let region: Region
    var api: RestApi
    var resources: [String: Resource]
    var stages: [String: Stage]
    var deployments: [String: Deployment]

    /// A new API with its root resource.
    init(account: AccountID, region: Region, api: RestApi, rootID: String) {
        (self.account, self.region, self.api) = (account, region, api)
        self.api.rootResourceId = rootID
        resources = [rootID: Resource(id: rootID, path: "/")]
        (stages, deployments) = ([:], [:])
    }

    var id: String { api.id ?? "" }
    var rootID: String { api.rootResourceId ?? "" }

    // MARK: - Resources

    func resource(_ id: String) throws(Fault) -> Resource {
        guard let resource = resources[id] else {
            throw APIGatewayFault.notFoundException("Invalid Resource identifier specified")
        }
        return resource
    }

    func resource(atPath path: String) -> Resource? { resources.values.first { $0.path == path } }

    func children(of id: String) -> [Resource] { resources.values.filter { $0.parentId == id } }

    /// Adds a resource below another.
    /// - Throws: `NotFoundException`, `ConflictException`, `BadRequestException`, `LimitExceededException`.
    @discardableResult
    mutating func addResource(_ pathPart: String, below parentID: String, id: String) throws(Fault) -> Resource {
        let parent = try resource(parentID)
        let part = try PathPart(pathPart)
        try check(part, below: parent, except: nil)
        guard resources.count < LimitsAPIGateway.resources else {
            throw APIGatewayFault.limitExceededException(
                "Maximum number of resources for this API has been reached. "
                    + "Please contact AWS if you need additional resources.")
        }
        let added = Resource(id: id, parentId: parentID, pathPart: pathPart, path: Self.path(pathPart, below: parent))
        resources[id] = added
        return added
    }

    /// Moves or renames a resource with everything below it.
    mutating func moveResource(_ id: String, pathPart: String?, parentID: String?) throws(Fault) -> Resource {
        var moved = try resource(id)
        guard id != rootID else { throw APIGatewayFault.badRequestException("Root resource can not be updated.") }
        let parent = try resource(parentID ?? moved.parentId ?? rootID)
        guard !descendants(of: id).contains(parent.id ?? "") else {
            throw APIGatewayFault.badRequestException("Resources cannot be cyclical.")
        }
        let part = try PathPart(pathPart ?? moved.pathPart ?? "")
        try check(part, below: parent, except: id)
        (moved.parentId, moved.pathPart, moved.path) = (parent.id, part.text, Self.path(part.text, below: parent))
        resources[id] = moved
        renamePaths(below: moved)
        return moved
    }

    /// Removes a resource with everything below it.
    mutating func removeResource(_ id: String) throws(Fault) {
        _ = try resource(id)
        guard id != rootID else { throw APIGatewayFault.badRequestException("Root resource can not be deleted.") }
        for gone in descendants(of: id) { resources[gone] = nil }
    }

    private func check(_ part: PathPart, below parent: Resource, except id: String?) throws(Fault) {
        let siblings = children(of: parent.id ?? "").filter { $0.id != id }
        if siblings.contains(where: { $0.pathPart == part.text }) {
            throw APIGatewayFault.conflictException(
                "Another resource with the same parent already has this name: \(part.text)")
        }
        if parent.pathPart?.hasSuffix("+}") == true {
            throw APIGatewayFault.badRequestException(
                "Cannot create a child of a resource with a greedy path variable.")
        }
        // A greedy sibling may stand beside a plain variable; two variables of one kind may not.
        guard part.isVariable else { return }
        let rival = siblings.first {
            $0.pathPart?.hasPrefix("{") == true && $0.pathPart?.hasSuffix("+}") == part.isGreedy
        }
        if let rival {
            throw APIGatewayFault.badRequestException(
                "A sibling (\(rival.pathPart ?? "")) of this resource already has a variable path part -- only one unique "
                    + "variable path part is allowed")
        }
    }

    private func descendants(of id: String) -> Set<String> {
        var found: Set<String> = [id]
        var waiting = [id]
        while let next = waiting.popLast() {
            for child in children(of: next).compactMap(\.id) where found.insert(child).inserted {
                waiting.append(child)
            }
        }
        return found
    }

    private mutating func renamePaths(below parent: Resource) {
        for var child in children(of: parent.id ?? "") {
            child.path = Self.path(child.pathPart ?? "", below: parent)
            resources[child.id ?? ""] = child
            renamePaths(below: child)
        }
    }

    private static func path(_ part: String, below parent: Resource) -> String {
        parent.path == "/" ? "/\(part)" : "\(parent.path ?? "")/\(part)"
    }
}
