internal import Base

/// One method that an event gave to an API.
struct APIMethod {
    let api: String
    let path: String
    let method: String
    let condition: String?
    let policy: JSON?
}

/// The template that a translation builds, and what it knows about its surroundings.
struct ServerlessBuild {
    let account: AccountID
    let region: Region
    let partition: String
    /// The values of the template's parameters and of the pseudo parameters that are known before a stack is made.
    let values: JSONObject
    /// The resources as written, with `Globals` merged in; event sources look their targets up here.
    var sources: JSONObject
    private(set) var resources = JSONObject()
    /// The resource that is being translated.
    var owner: String? { didSet { made = [] } }
    /// What has been made of it, in order.
    private(set) var made: [String] = []
    private(set) var faults: [ServerlessFault] = []
    private(set) var sharedUsagePlan: [SharedUsagePlanUser] = []
    private(set) var conditions: JSONObject
    /// APIs whose definition is made of their events.
    private var managed: Set<String> = []
    /// The methods that events gave to APIs, with their functions' conditions.
    private(set) var methods: [APIMethod] = []
    /// What connectors made: those who wait for a connector wait for these.
    private(set) var connected: [String: [String]] = [:]
    /// What a `Ref` to a SAM resource's part (`Function.Version`) or to a renamed resource means.
    private(set) var references: [String: String] = [:]

    /// `DestinationConfig` of the functions' `EventInvokeConfig` in `Globals`.
    private let globalDestinations: JSON
    /// The ARNs of those destinations, as soon as a function has them.
    private(set) var sharedDestinations: [String: JSON] = [:]

    init(
        account: AccountID, region: Region, values: JSONObject, sources: JSONObject, conditions: JSONObject,
        globalDestinations: JSON = .null
    ) {
        (self.account, self.region, self.values) = (account, region, values)
        (self.sources, self.conditions, self.globalDestinations) = (sources, conditions, globalDestinations)
        partition =
            region.rawValue.hasPrefix("cn-") ? "aws-cn" : region.rawValue.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// Adds a resource; a generated one with the same id is replaced.
    mutating func add(_ id: String, _ type: String, _ properties: JSON?, _ attributes: JSONObject = JSONObject()) {
        if let owner, owner != id, sources[id] != nil { faults.append(.duplicate(id, type, by: owner)) }
        var document: JSONObject = ["Type": .string(type)]
        if let properties { document["Properties"] = properties }
        made.append(id)
        resources[id] = .object(document.merging(attributes))
    }

    /// Adds a resource as it is.
    mutating func add(_ id: String, document: JSON) {
        made.append(id)
        resources[id] = document
    }

    /// Changes a resource that is there already.
    mutating func update(_ id: String, _ change: (inout JSONObject) -> Void) {
        guard var document = resources[id]?.object else { return }
        change(&document)
        resources[id] = .object(document)
    }

    /// The last resource of a type that was made of the resource being translated.
    func lastMade(_ type: String) -> String? { made.last { resources[$0]?["Type"]?.string == type } }

    /// Whether a function has the destination from `Globals`, rather than one of its own.
    func isGlobal(_ value: JSON?, destination name: String) -> Bool {
        value?.object != nil && globalDestinations[name] == value
    }
    mutating func share(destination name: String, _ arn: JSON) { sharedDestinations[name] = arn }

    mutating func markManaged(_ api: String) { managed.insert(api) }
    func isManaged(_ api: String) -> Bool { managed.contains(api) }

    mutating func addSharedUsagePlan(_ user: SharedUsagePlanUser) { sharedUsagePlan.append(user) }

    mutating func addMethod(of api: String, path: String, method: String, condition: String?) {
        methods.append(APIMethod(api: api, path: path, method: method, condition: condition, policy: nil))
    }

    mutating func addMethodPolicy(of api: String, path: String, method: String, _ policy: JSON) {
        methods.append(APIMethod(api: api, path: path, method: method, condition: nil, policy: policy))
    }

    /// Changes a property of a resource that is still to be translated.
    mutating func setProperty(_ name: String, of id: String, to value: JSON) {
        guard var document = sources[id]?.object else { return }
        var properties = document["Properties"]?.object ?? JSONObject()
        properties[name] = value
        document["Properties"] = .object(properties)
        sources[id] = .object(document)
    }

    /// Changes an attribute of a resource that is still to be translated; nil leaves it.
    mutating func setAttribute(_ name: String, of id: String, to value: JSON?) {
        guard let value, var document = sources[id]?.object else { return }
        document[name] = value
        sources[id] = .object(document)
    }

    /// The name of a condition that is true when one of the named is. `Fn::Or` takes at most ten, so more are nested.
    mutating func either(_ names: [String], named name: String) -> String {
        if names.count == 1 { return names[0] }
        var groups: [[String]] = []
        var rest = names[...]
        while !rest.isEmpty {
            // The deepest group is full; in the others one place is for the group below.
            let count = groups.isEmpty ? 10 : 9
            groups.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        for (index, group) in groups.reversed().enumerated() {
            let following = index + 1 < groups.count ? ["\(name)\(index + 1)"] : []
            let operands = (group + following).map { JSON.object(["Condition": .string($0)]) }
            addCondition(index == 0 ? name : "\(name)\(index)", .object(["Fn::Or": .array(operands)]))
        }
        return name
    }

    /// The name of a condition that is true when another one is not.
    mutating func opposite(of name: String, in owner: String) -> String {
        let opposite = "NOT" + name + ServerlessHash.suffix(ofName: .string(owner))
        addCondition(opposite, .object(["Fn::Not": [.object(["Condition": .string(name)])]]))
        return opposite
    }

    /// The name of a condition that is true when both others are. SAM puts one `Condition` into another there, which
    /// the documentation of conditions does not have; the plain form means the same.
    mutating func both(_ first: String, _ second: String, of owner: String) -> String {
        let both = first + "AND" + second + ServerlessHash.suffix(ofName: .string(owner))
        addCondition(both, .object(["Fn::And": .array([first, second].map { .object(["Condition": .string($0)]) })]))
        return both
    }

    /// The address at which API Gateway calls the function whose ARN a variable gives.
    func integrationURI(_ functionVariable: String) -> String {
        "arn:\(partition):apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/\(functionVariable)/invocations"
    }

    mutating func addConnected(_ id: String, by connector: String) { connected[connector, default: []].append(id) }

    mutating func addCondition(_ name: String, _ expression: JSON) { conditions[name] = expression }
    mutating func addReference(_ name: String, to id: String) { references[name] = id }

    /// The value with references to parameters replaced by their values.
    func resolved(_ value: JSON) -> JSON {
        switch value {
        case .array(let elements): return .array(elements.map { resolved($0) })
        case .object(let members):
            if let name = value.refName, let known = values[name] { return known }
            if let pattern = members["Fn::Sub"]?.string, members.count == 1 { return .sub(resolved(sub: pattern)) }
            return .object(members.mapValues { resolved($0) })
        default: return value
        }
    }

    /// A pattern with the known variables replaced.
    private func resolved(sub pattern: String) -> String {
        var text = pattern
        for name in SubPattern.names(in: pattern) {
            guard let value = values[name].flatMap(IntrinsicResolver.text) else { continue }
            while let place = text.firstRange(of: "${\(name)}") { text.replaceSubrange(place, with: value) }
        }
        return text
    }

    /// The source of a resource that a `Ref` or a plain text names.
    func source(named value: JSON?) -> ServerlessResource? {
        guard let id = value?.refName ?? value?.string, let document = sources[id]?.object,
            let type = document["Type"]?.string
        else { return nil }
        return ServerlessResource(id: id, type: type, document: document)
    }
}
