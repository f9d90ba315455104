internal import Base
internal import Synchronization

/// The memory that events of subscriptions have while their readers take them, of which each account has a part.
///
/// A large event wants much room, and where that is not there a small one little. Where there is none, a subscription
/// waits and holds nothing.
final class EventRoom: Sendable {
    private struct State {
        var whole = 0
        var accounts: [AccountID: Int] = [:]

        mutating func take(_ bytes: Int, _ account: AccountID) {
            whole += bytes
            let left = (accounts[account] ?? 0) + bytes
            accounts[account] = left == 0 ? nil : left
        }
    }

    private let whole: Int
    private let ofAccount: Int
    private let state = Mutex(State())

    init(whole: Int, ofAccount: Int) { (self.whole, self.ofAccount) = (whole, ofAccount) }

    /// Bytes that are taken, of one account or of all.
    func taken(by account: AccountID? = nil) -> Int {
        state.withLock { state in account.map { state.accounts[$0] ?? 0 } ?? state.whole }
    }

    /// Room for making an event.
    /// - Parameter record: bytes of the largest record that it may have: one is read at least.
    func share(of account: AccountID, record: Int) -> Share? {
        for wanted in [LimitsKinesis.eventBytes, LimitsKinesis.smallEventBytes] {
            let recordBytes = max(wanted, record)
            let bytes = recordBytes * Share.whileMade
            let isThere = state.withLock { state in
                guard state.whole + bytes <= whole, (state.accounts[account] ?? 0) + bytes <= ofAccount else {
                    return false
                }
                state.take(bytes, account)
                return true
            }
            if isThere { return Share(self, account, recordBytes: recordBytes) }
        }
        return nil
    }

    fileprivate func change(by bytes: Int, _ account: AccountID) { state.withLock { $0.take(bytes, account) } }

    /// What one event has of the room. It goes with the last who knows it.
    final class Share: Sendable {
        /// An event is made of its records, as text, and as a message.
        static let whileMade = 4
        /// While it is sent, it is there once, and once in the connection's buffers.
        static let whileSent = 2

        /// Bytes of the records to be read.
        let recordBytes: Int
        private let room: EventRoom
        private let account: AccountID
        private let bytes: Mutex<Int>

        fileprivate init(_ room: EventRoom, _ account: AccountID, recordBytes: Int) {
            (self.room, self.account, self.recordBytes) = (room, account, recordBytes)
            bytes = Mutex(recordBytes * Self.whileMade)
        }

        deinit { room.change(by: -bytes.withLock { $0 }, account) }

        /// The event is made, and has so many bytes.
        func holds(_ count: Int) {
            let more = bytes.withLock { bytes in
                defer { bytes = count * Self.whileSent }
                return count * Self.whileSent - bytes
            }
            room.change(by: more, account)
        }
    }
}
