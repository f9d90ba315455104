internal import Base
internal import LambdaAPI

/// How asynchronous events of a function, a version or an alias are tried again.
struct EventInvokeConfig: Sendable, Hashable {
    /// Nil leaves it at two.
    var retryAttempts: Int?
    /// Nil leaves it at six hours.
    var eventAgeSeconds: Int?
    var modified: Instant

    func output(_ key: FunctionKey, _ qualifier: String) -> FunctionEventInvokeConfig {
        FunctionEventInvokeConfig(
            lastModified: modified, functionArn: key.arn(qualifier), maximumRetryAttempts: retryAttempts,
            maximumEventAgeInSeconds: eventAgeSeconds,
            destinationConfig: DestinationConfig(onSuccess: OnSuccess(), onFailure: OnFailure()))
    }

    var json: JSON {
        var object: JSONObject = ["modified": .integer(modified.nanoseconds)]
        object["attempts"] = retryAttempts.map { .integer(Int64($0)) }
        object["age"] = eventAgeSeconds.map { .integer(Int64($0)) }
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
    }
}
