/// The bounds of the console.
enum LimitsConsole {
    /// Pages that are told of what happens, at once.
    static let watchers = 64
    /// The last seconds of which they are told what was called in each.
    static let seconds = 120
    /// Bytes of an object, or of any other body that streams, which a page is shown.
    static let shownBytes = 1 << 20
}
