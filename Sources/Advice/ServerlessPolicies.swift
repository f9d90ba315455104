internal import Base
internal import Templates

/// The property `Policies` of a SAM function that allows what was seen of its role: by SAM's policy templates where one
/// allows just that, by statements where none does.
/// - Source: SAM specification, AWS::Serverless::Function, Policies; policy template list.
struct ServerlessPolicies {
    /// Policies that SAM attaches by itself.
    private static let automatic = [
        "AWSLambdaBasicExecutionRole", "AWSLambdaSQSQueueExecutionRole", "AWSLambdaKinesisExecutionRole",
        "AWSLambdaDynamoDBExecutionRole",
    ]

    /// YAML, one policy after the other.
    let text: String
    /// Those of SAM's that fit.
    let templates: [String]

    /// - Parameter logicalIDs: of things by their ARNs.
    init(_ role: Application.Role, _ least: LeastPrivilege, like function: ARN, _ logicalIDs: [String: String]) {
        let kept = Set(least.kept).subtracting(Self.automatic).sorted().map { "- \($0)" }
        var (named, rest) = ([(name: String, text: String)](), [(actions: [String], resources: [String])]())
        for (actions, resources) in least.statements {
            let fits = resources.map { Self.fit(actions, $0, like: function, logicalIDs) }
            named += fits.compactMap(\.self)
            let others = zip(resources, fits).filter { $0.1 == nil }.map(\.0)
            if !others.isEmpty { rest.append((actions, others)) }
        }
        templates = Set(named.map(\.name)).sorted()
        text = (kept + named.map(\.text) + Self.statements(rest, logicalIDs)).joined(separator: "\n")
    }

    private static func fit(_ actions: [String], _ resource: String, like function: ARN, _ logicalIDs: [String: String])
        -> (name: String, text: String)?
    {
        for template in SinglePolicyTemplate.all where template.allows(just: actions) {
            guard let value = template.value(in: resource, like: function) else { continue }
            guard let parameter = template.parameter else { return (template.name, "- \(template.name): {}") }
            let told = logicalIDs[resource].map { reference($0, parameter) } ?? quoted(value)
            return (template.name, "- \(template.name):\n    \(parameter): \(told)")
        }
        return nil
    }

    /// What in a template gives the parameter of a resource that is in it.
    private static func reference(_ logicalID: String, _ parameter: String) -> String {
        switch parameter {
        case "QueueName", "TopicName": "!GetAtt \(logicalID).\(parameter)"
        case "StateMachineName": "!GetAtt \(logicalID).Name"
        default: "!Ref \(logicalID)"
        }
    }

    private static func statements(
        _ statements: [(actions: [String], resources: [String])], _ logicalIDs: [String: String]
    ) -> [String] {
        guard !statements.isEmpty else { return [] }
        return ["- Statement:"]
            + statements.flatMap { actions, resources in
                ["    - Effect: Allow", "      Action:"] + actions.map { "        - \(quoted($0))" } + [
                    "      Resource:"
                ]
                    + resources.map { "        - \(named($0, logicalIDs))" }
            }
    }

    /// A resource as the template that makes it names it, so that its other stacks have policies of their own.
    private static func named(_ resource: String, _ logicalIDs: [String: String]) -> String {
        func arn(_ known: String, _ logicalID: String) -> String {
            ["sns", "states"].contains(ARN(known)?.service) ? logicalID : logicalID + ".Arn"
        }
        if let logicalID = logicalIDs[resource] {
            let name = arn(resource, logicalID)
            return name == logicalID ? "!Ref \(name)" : "!GetAtt \(name)"
        }
        // What is within it, as the objects of a bucket.
        let within = logicalIDs.filter { resource.hasPrefix($0.key + "/") || resource.hasPrefix($0.key + ":") }
        guard let (known, logicalID) = within.max(by: { $0.key.count < $1.key.count }) else { return quoted(resource) }
        let rest = resource.dropFirst(known.count)
        return rest.contains("${") ? quoted(resource) : "!Sub " + quoted("${\(arn(known, logicalID))}\(rest)")
    }

    /// Names of foreign things may be anything.
    private static func quoted(_ text: String) -> String { JSON.string(text).description }
}

extension SinglePolicyTemplate {
    /// Whether each of these actions is among its own, and none of its own is without use.
    fileprivate func allows(just used: [String]) -> Bool {
        func matches(_ pattern: String, _ action: String) -> Bool {
            pattern.hasSuffix("*") ? action.hasPrefix(pattern.dropLast()) : action == pattern
        }
        return used.allSatisfy { action in actions.contains { matches($0, action) } }
            && actions.allSatisfy { pattern in used.contains { matches(pattern, $0) } }
    }

    /// What the parameter is so that the resource is this one; nil where it can't be, or is elsewhere.
    fileprivate func value(in resource: String, like function: ARN) -> String? {
        let place = function.region + ":" + function.account
        var pattern = self.resource
        if let mark = pattern.firstRange(of: ":@:") { pattern.replaceSubrange(mark, with: ":\(place):") }
        let whole = pattern.hasPrefix("${") || pattern == "*" ? pattern : "arn:\(function.partition):" + pattern
        guard let start = whole.firstIndex(of: "$"), let end = whole.firstIndex(of: "}") else {
            return whole == resource ? "" : nil
        }
        let head = whole[..<start]
        // A name that ends in a star, as of functions, stands for the name alone as well.
        let tail = whole[whole.index(after: end)...].filter { $0 != "*" }
        guard resource.hasPrefix(head), resource.hasSuffix(tail), head.count + tail.count < resource.count else {
            return nil
        }
        let value = resource.dropFirst(head.count).dropLast(tail.count)
        guard !head.isEmpty || resource.hasPrefix("arn:\(function.partition):secretsmanager:") else { return nil }
        // More would be parts of the resource, as a function's version.
        return !head.isEmpty && value.contains { $0 == ":" || $0 == "/" || $0 == "*" } ? nil : String(value)
    }
}
