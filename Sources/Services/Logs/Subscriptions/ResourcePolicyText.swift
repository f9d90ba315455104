internal import Base
internal import LogsAPI
internal import Policy
internal import Wire

/// The policies of destinations and of the account's log groups, as texts.
enum ResourcePolicyText {
    /// - Throws: `InvalidParameterException` where it is no policy.
    static func check(_ text: String) throws(Fault) {
        do {
            guard try JSON(parsing: text).object != nil else { throw malformed("it is no JSON object") }
            _ = try CompiledPolicy(text, flavour: .resource)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw malformed("\(error)")
        }
    }

    private static func malformed(_ why: String) -> Fault {
        LogsFault.invalidParameterException("The policy is malformed: \(why)")
    }
}
