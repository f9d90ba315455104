/// A connection as its event loop sees it.
protocol LoopConnection: AnyObject {
    /// The listener it came through.
    var listener: Int { get }
    /// Time passed.
    func tick()
    /// The server shuts down: idle, it closes at once, else after what it answers.
    func drain()
    /// Closes now.
    func close()
}
