internal import Base
internal import LambdaAPI

/// How asynchronous events of a function, a version or an alias are tried again.
struct EventInvokeConfig: Sendable, Hashable {
    /// Nil leaves it at two.
    var retryAttempts: Int?
    /// Nil leaves it at six hours.
    var eventAgeSeconds: Int?
    var modified: Instant
    /// The ARNs of who is told of events that went well, and of those that did not.
    var onSuccess: String?
    var onFailure: String?

    func output(_ key: FunctionKey, _ qualifier: String) -> FunctionEventInvokeConfig {
        FunctionEventInvokeConfig(
            lastModified: modified, functionArn: key.arn(qualifier), maximumRetryAttempts: retryAttempts,
            maximumEventAgeInSeconds: eventAgeSeconds,
            destinationConfig: DestinationConfig(
                onSuccess: OnSuccess(destination: onSuccess), onFailure: OnFailure(destination: onFailure)))
    }

    var json: JSON {
        var object: JSONObject = ["modified": .integer(modified.nanoseconds)]
        object["attempts"] = retryAttempts.map { .integer(Int64($0)) }
        object["age"] = eventAgeSeconds.map { .integer(Int64($0)) }
        object["onSuccess"] = onSuccess.map { .string($0) }
        object["onFailure"] = onFailure.map { .string($0) }
        return .object(object)
    }

    init(retryAttempts: Int?, eventAgeSeconds: Int?, modified: Instant) {
        (self.retryAttempts, self.eventAgeSeconds, self.modified) = (retryAttempts, eventAgeSeconds, modified)
    }

    init?(_ json: JSON) {
        guard let modified = json["modified"]?.integer else { return nil }
        self.init(
            retryAttempts: json["attempts"]?.integer.map { Int($0) },
            eventAgeSeconds: json["age"]?.integer.map { Int($0) }, modified: Instant(nanoseconds: modified))
        (onSuccess, onFailure) = (json["onSuccess"]?.string, json["onFailure"]?.string)
    }
}
