internal import LogsAPI
internal import ServiceKit
internal import Wire

extension Operation {
    /// The access of an operation on a group. The service names the group with an empty stream, which is what
    /// policies for `log-group:name:*` match.
    static func access(group: String, _ context: CallContext) -> [Access] { access(group: group, stream: "", context) }

    static func access(group: String, stream: String, _ context: CallContext) -> [Access] {
        [Access(model.action, on: LogsTenant(context).streamARN(group, stream))]
    }
}
