/// Why a command stops: what went wrong, where, and what to do. It is printed after `Error: `.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
