internal import Base

/// An event that a client puts into a stream of logs: its name, a word that filters look for, and what makes it long.
struct LoggedEvent: Sendable, Hashable {
    let name: String
    let stream: String
    /// Milliseconds since 1970.
    let time: Int64
    let isLoud: Bool

    init(_ name: String, in stream: String, at time: Int64, isLoud: Bool) {
        (self.name, self.stream, self.time, self.isLoud) = (name, stream, time, isLoud)
    }

    /// As the service tells of it; nil where no client has written that.
    /// - Parameter stream: where the event does not say it.
    init?(_ json: JSON, stream: String? = nil) {
        let words = (json["message"]?.string ?? "").split(separator: " ")
        guard words.count >= 2, let time = json["timestamp"]?.integer,
            let stream = stream ?? json["logStreamName"]?.string
        else { return nil }
        self.init(String(words[0]), in: stream, at: time, isLoud: words[1] == "loud")
    }

    func message(padding: Int) -> String {
        let text = "\(name) \(isLoud ? "loud" : "quiet")"
        return padding > 0 ? text + " " + String(repeating: "x", count: padding) : text
    }
}
