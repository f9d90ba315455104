internal import Base

/// Why a request of an extension is refused, in Lambda's words. The status is 403 for each.
/// - Source: what Lambda's published runtime interface (aws-lambda-runtime-interface-emulator) answers.
enum ExtensionRefusal: Error, Sendable, Hashable {
    case missingIdentifier
    case invalidIdentifier
    case unknownIdentifier(String)
    case emptyName
    case invalidFormat(String)
    case invalidEvent(String, reason: String)
    case registrationClosed
    case nameTaken
    case tooMany
    case invalidState(from: String, to: String, subject: String)
    case missingErrorType
    /// Subscriptions are taken during initialisation alone.
    case subscriptionClosed(TelemetryAPI)
    case otherSubscription(TelemetryAPI)

    var type: String {
        switch self {
        case .missingIdentifier: "Extension.MissingExtensionIdentifier"
        case .invalidIdentifier: "Extension.InvalidExtensionIdentifier"
        case .unknownIdentifier: "Extension.UnknownExtensionIdentifier"
        case .emptyName: "Extension.InvalidExtensionName"
        case .invalidFormat: "InvalidRequestFormat"
        case .invalidEvent: "Extension.InvalidEventType"
        case .registrationClosed: "Extension.RegistrationClosed"
        case .nameTaken, .invalidState: "Extension.InvalidExtensionState"
        case .tooMany: "Extension.TooManyExtensions"
        case .missingErrorType: "Extension.MissingHeader"
        case .subscriptionClosed(let api):
            api == .telemetry ? "Telemetry.SubscriptionClosed" : "Logs.SubscriptionClosed"
        case .otherSubscription(let api): api == .telemetry ? "Telemetry.AlreadySubscribed" : "Logs.AlreadySubscribed"
        }
    }

    var message: String {
        switch self {
        case .missingIdentifier: "Missing Lambda-Extension-Identifier header"
        case .invalidIdentifier: "Invalid Lambda-Extension-Identifier"
        case .unknownIdentifier(let id): "Unknown extension \(id)"
        case .emptyName: "Empty extension name"
        case .invalidFormat(let text): text
        case .invalidEvent(let event, let reason): "\(event): \(reason)"
        case .registrationClosed: "Extension registration closed already"
        case .nameTaken: "Extension with this name already registered"
        case .tooMany: "Extension limit (\(LimitsLambda.extensions)) reached"
        case .invalidState(let from, let to, let subject):
            "State transition from \(from) to \(to) failed for extension \(subject). Error: State transition is not allowed"
        case .missingErrorType: "Lambda-Extension-Function-Error-Type not found"
        case .subscriptionClosed(let api):
            api == .telemetry ? "Telemetry API subscription is closed" : "Logs API subscription is closed already"
        case .otherSubscription(let api):
            api == .telemetry
                ? "The extension has subscribed by the Logs API already"
                : "The extension has subscribed by the Telemetry API already"
        }
    }
}
