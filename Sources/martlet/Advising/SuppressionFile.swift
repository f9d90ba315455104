internal import Advice
internal import Base

/// What an application's owner does not want to be told, each with a reason.
enum SuppressionFile {
    /// - Throws: `CommandFailure` that says which entry is none.
    static func read(_ path: String) throws -> [AdviceReport.Suppression] {
        let json: JSON
        do { json = try JSON(parsing: try FileContent.read(path)) } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(path) is no JSON: \(error)")
        }
        guard let entries = json["suppress"]?.array else {
            throw CommandFailure(
                #"\#(path): write {"suppress": [{"rule": …, "subject": …, "reason": …}]}"#)
        }
        return try entries.enumerated().map { index, entry in
            guard let rule = entry["rule"]?.string.flatMap({ Rule.Name(rawValue: $0) }) else {
                let known = Rule.Name.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFailure("\(path), entry \(index + 1): rule is one of \(known)")
            }
            guard let reason = entry["reason"]?.string, !reason.isEmpty else {
                throw CommandFailure("\(path), entry \(index + 1): say the reason")
            }
            return AdviceReport.Suppression(rule: rule, subject: entry["subject"]?.string, reason: reason)
        }
    }
}
