internal import Base
internal import PipesAPI
internal import Wire

/// Faults with EventBridge Pipes's texts.
extension Fault {
    static func invalid(_ reason: String) -> Fault { PipesFault.validationException(reason) }

    static func noPipe(_ name: String) -> Fault { PipesFault.notFoundException("Pipe \(name) does not exist.") }

    static func conflict(_ reason: String, _ pipe: PipeReference) -> Fault {
        PipesFault.conflictException(
            reason, details: ["resourceId": .string(pipe.name), "resourceType": "pipe"])
    }

    static func tooManyPipes(_ pipe: PipeReference) -> Fault {
        PipesFault.serviceQuotaExceededException(
            "You have reached the limit of \(LimitsPipes.pipes) pipes.",
            details: [
                "resourceId": .string(pipe.name), "resourceType": "pipe", "serviceCode": "pipes",
                "quotaCode": "L-D2B8D6A6",
            ])
    }

    static func contended(_ pipe: PipeReference) -> Fault {
        conflict("Pipe \(pipe.name) is changed by too many callers at once.", pipe)
    }
}
