internal import ArgumentParser
internal import Base

/// `martlet outbox`: the e-mails and short messages that SNS would have sent.
struct Outbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the e-mails and short messages that SNS would have sent.",
        discussion: "They are not sent to anybody; the links in them work.")

    @Option(help: "Only letters to this address or telephone number.") var to: String?
    @Flag(help: "As JSON.") var json = false
    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        try await AWSClient.with(connection) { client in
            guard let page = try await client.page("/_martlet/outbox") else {
                throw CommandFailure("what answers at \(client.settings.endpoint) has no outbox")
            }
            let letters = (page.array ?? []).filter { to == nil || $0["to"]?.string == to }
            if json { return Terminal.line(JSON.array(letters).pretty) }
            if letters.isEmpty { Terminal.line("The outbox is empty.") }
            for letter in letters { Self.show(letter) }
        }
    }

    private static func show(_ letter: JSON) {
        let text = { (name: String) in Terminal.foreign(letter[name]?.string ?? "") }
        Terminal.line("\(text("sent"))  \(text("protocol"))  to \(text("to"))")
        if letter["sender"] != nil { Terminal.line("  From: \(text("sender"))") }
        if letter["subject"] != nil { Terminal.line("  Subject: \(text("subject"))") }
        for line in text("text").split(separator: "\n", omittingEmptySubsequences: false) {
            Terminal.line("  \(line)")
        }
    }
}
