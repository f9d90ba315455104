internal import Base

/// `ServerlessRestApi`: the API of all events that name none.
/// - Source: SAM specification, Api event, RestApiId.
enum ImplicitAPI {
    static let id = "ServerlessRestApi"
    private static let type = "AWS::Serverless::Api"

    /// Adds the implicit API where an event needs it, gives every API without definition an empty one, and puts the
    /// implicit API under the conditions of its functions.
    static func prepare(
        _ build: inout ServerlessBuild, globals: [String: JSONObject], _ faults: inout [ServerlessFault]
    ) throws(ServerlessFault) {
        let users = users(of: build)
        if !users.isEmpty {
            let document: JSONObject = [
                "Type": .string(type),
                "Properties": ["StageName": "Prod", "DefinitionBody": .object(SwaggerBody.empty)],
            ]
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
            let properties = document["Properties"]?.object ?? JSONObject()
            guard properties["DefinitionBody"] == nil, properties["DefinitionUri"] == nil else { continue }
            build.setProperty("DefinitionBody", of: id, to: .object(SwaggerBody.empty))
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
    private static func users(of build: ServerlessBuild) -> [User] {
        var users: [User] = []
        for (_, document) in build.sources {
            guard
                document["Type"] == "AWS::Serverless::Function" || document["Type"] == "AWS::Serverless::StateMachine",
                let events = document["Properties"]?["Events"]?.object
            else { continue }
            let uses = events.contains { _, event in
                event["Type"] == "Api" && event["Properties"]?.object != nil
                    && (event["Properties"]?["RestApiId"] ?? .ref(id)).refName == id
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

    private static func addTags(of users: [User], to properties: inout JSONObject) {
        let tags = users.reduce(JSONObject()) { $0.merging($1.tags) }
        guard !tags.isEmpty else { return }
        properties["Tags"] = .object(tags)
        properties["PropagateTags"] = true
    }

    private static func addCondition(_ users: [User], to build: inout ServerlessBuild) {
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
