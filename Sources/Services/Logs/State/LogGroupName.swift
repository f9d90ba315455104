internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// How requests name a group: by name, by ARN, or by either.
enum LogGroupName {
    /// - Throws: `ValidationException` unless exactly one is given.
    static func of(_ name: String?, or identifier: String?, _ context: CallContext) throws(Fault) -> String {
        switch (name, identifier) {
        case (let name?, nil): return name
        case (nil, let identifier?): return try of(identifier: identifier, context)
        case (nil, nil):
            throw LogsFault.validationException("Either logGroupName or logGroupIdentifier must be specified.")
        case (_?, _?):
            throw LogsFault.validationException("Only one of logGroupName and logGroupIdentifier can be specified.")
        }
    }

    /// A name or an ARN.
    static func of(identifier: String, _ context: CallContext) throws(Fault) -> String {
        identifier.hasPrefix("arn:") ? try of(arn: identifier, context) : identifier
    }

    /// `arn:aws:logs:region:account:log-group:name`, with or without `:*`.
    static func of(arn text: String, _ context: CallContext) throws(Fault) -> String {
        guard let arn = ARN(text), arn.service == "logs", arn.resource.hasPrefix("log-group:") else {
            throw LogsFault.invalidParameterException(
                "1 validation error detected: Value '\(text)' is not a valid log group ARN.")
        }
        guard arn.account == context.account.rawValue, arn.region == context.region.rawValue else {
            throw LogsStore.noGroup
        }
        let name = arn.resource.dropFirst("log-group:".count)
        return String(name.hasSuffix(":*") ? name.dropLast(2) : name)
    }
}
