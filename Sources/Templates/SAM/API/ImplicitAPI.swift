internal import Base

/// `ServerlessRestApi` and `ServerlessHttpApi`: the APIs of all events that name none.
/// - Source: SAM specification, Api event, RestApiId; HttpApi event, ApiId.
struct ImplicitAPI {
    let id: String
    private let type: String
    /// The event's type, and the property in which it may name an API.
    private let event: String
    private let reference: String
    private let properties: JSONObject

    static let rest = ImplicitAPI(
        id: "ServerlessRestApi", type: "AWS::Serverless::Api", event: "Api", reference: "RestApiId",
        properties: ["StageName": "Prod", "DefinitionBody": .object(SwaggerBody.empty)])
    static let http = ImplicitAPI(
        id: "ServerlessHttpApi", type: "AWS::Serverless::HttpApi", event: "HttpApi", reference: "ApiId",
        properties: ["DefinitionBody": .object(HTTPAPIBody.empty)])

    /// Adds the implicit API where an event needs it, gives every API without definition an empty one, and puts the
    /// implicit API under the conditions of its functions.
    func prepare(_ build: inout ServerlessBuild, globals: [String: JSONObject]) throws(ServerlessFault) {
        let users = users(of: build)
        if !users.isEmpty {
            let document: JSONObject = ["Type": .string(type), "Properties": .object(properties)]
            var api = try ServerlessGlobals.merge(globals, into: document, id: id)
            // Globals may say where a definition is; the implicit API has its own.
            if var properties = api["Properties"]?.object {
                properties["DefinitionUri"] = nil
                addTags(of: users, to: &properties)
                api["Properties"] = .object(properties)
            }
            build.sources[id] = .object(api)
            build.markManaged(id)
        }
        for (id, document) in build.sources where document["Type"]?.string == type {
            let given = document["Properties"]?.object ?? JSONObject()
            guard given["DefinitionBody"] == nil, given["DefinitionUri"] == nil else { continue }
            build.setProperty("DefinitionBody", of: id, to: properties["DefinitionBody"] ?? .null)
            build.markManaged(id)
        }
        if !users.isEmpty { addCondition(users, to: &build) }
    }

    private struct User {
        let condition: String?
        /// The tags that go on to what the events use, where the user asks for it.
        let tags: JSONObject
        let deletionPolicy: JSON?
        let updateReplacePolicy: JSON?
    }

    /// The functions with events on the implicit API.
    private func users(of build: ServerlessBuild) -> [User] {
        var users: [User] = []
        for (_, document) in build.sources {
            guard
                document["Type"] == "AWS::Serverless::Function" || document["Type"] == "AWS::Serverless::StateMachine",
                let events = document["Properties"]?["Events"]?.object
            else { continue }
            let uses = events.contains { _, event in
                guard event["Type"]?.string == self.event else { return false }
                let given = event["Properties"] ?? (self.event == "HttpApi" ? .object(JSONObject()) : .null)
                return given.object != nil && (given[reference] ?? .ref(id)).refName == id
            }
            guard uses else { continue }
            let properties = document["Properties"]
            let isPropagated = properties?["PropagateTags"].map { build.resolved($0) } == true
            users.append(
                User(
                    condition: document["Condition"]?.string,
                    tags: isPropagated ? properties?["Tags"]?.object ?? JSONObject() : JSONObject(),
                    deletionPolicy: document["DeletionPolicy"],
                    updateReplacePolicy: document["UpdateReplacePolicy"]))
        }
        return users
    }

    private func addTags(of users: [User], to properties: inout JSONObject) {
        let tags = users.reduce(JSONObject()) { $0.merging($1.tags) }
        guard !tags.isEmpty else { return }
        properties["Tags"] = .object(tags)
        properties["PropagateTags"] = true
    }

    private func addCondition(_ users: [User], to build: inout ServerlessBuild) {
        func common(_ values: [JSON?]) -> JSON? {
            values.contains("Retain") ? "Retain" : values.compactMap { $0 }.first
        }
        build.setAttribute("DeletionPolicy", of: id, to: common(users.map(\.deletionPolicy)))
        build.setAttribute("UpdateReplacePolicy", of: id, to: common(users.map(\.updateReplacePolicy)))
        let names = Set(users.compactMap(\.condition))
        guard users.allSatisfy({ $0.condition != nil }) else { return }
        build.setAttribute("Condition", of: id, to: .string(build.either(names.sorted(), named: id + "Condition")))
    }
}
