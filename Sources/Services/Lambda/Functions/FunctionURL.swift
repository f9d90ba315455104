internal import Base
internal import LambdaAPI

/// The address of a function or an alias, and who may call it.
struct FunctionURL: Sendable, Hashable {
    /// 32 letters and digits: the first part of the host's name.
    let id: String
    var isPublic: Bool
    var isStreaming: Bool
    var cors: CrossOrigin?
    let created: Instant
    var modified: Instant

    /// The URL with an id.
    /// - Parameter endpoint: the base URL by which the caller reached the platform, whose port is used.
    static func address(_ id: String, _ region: Region, _ endpoint: String) -> String {
        let authority = endpoint.split(separator: "/").last ?? ""
        let port = authority.split(separator: ":").dropFirst().last.flatMap { Int($0) }
        return "http://\(id).lambda-url.\(region).localhost\(port.map { ":\($0)" } ?? "")/"
    }

    var authType: FunctionUrlAuthType { isPublic ? .none : .awsIam }

    func output(_ key: FunctionKey, _ qualifier: String?, _ endpoint: String) -> FunctionUrlConfig {
        FunctionUrlConfig(
            functionUrl: Self.address(id, key.region, endpoint), functionArn: key.arn(qualifier),
            creationTime: Self.text(created), lastModifiedTime: Self.text(modified), cors: cors?.output,
            authType: authType, invokeMode: isStreaming ? .responseStream : .buffered)
    }

    /// `2026-03-01T12:30:45.123Z`
    static func text(_ time: Instant) -> String { CalendarDate(time).iso8601(milliseconds: true) }
}

extension FunctionURL {
    var json: JSON {
        var object: JSONObject = [
            "id": .string(id), "public": .bool(isPublic), "streams": .bool(isStreaming),
            "created": .integer(created.nanoseconds), "modified": .integer(modified.nanoseconds),
        ]
        object["cors"] = cors?.json
        return .object(object)
    }

    init?(_ json: JSON) {
        guard let id = json["id"]?.string, let isPublic = json["public"]?.bool, let streams = json["streams"]?.bool,
            let created = json["created"]?.integer, let modified = json["modified"]?.integer
        else { return nil }
        self.init(
            id: id, isPublic: isPublic, isStreaming: streams, cors: json["cors"].map { CrossOrigin($0) },
            created: Instant(nanoseconds: created), modified: Instant(nanoseconds: modified))
    }
}
