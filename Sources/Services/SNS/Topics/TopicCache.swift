internal import Synchronization

/// Definitions in memory. A change makes that topic's be read again, and a hint that something changed makes every
/// topic's; what has not changed of them is kept.
final class TopicCache: Sendable {
    private struct Entry {
        let topic: StoredTopic
        /// How many changes there had been when it was read.
        let changes: Int
        var isOld = false
    }

    private struct State {
        var topics: [TopicReference: Entry] = [:]
        var changes = 0
        /// What was read before so many changes is read again.
        var doubted = 0
    }

    private let state = Mutex(State())

    /// Nil where it has to be read.
    subscript(reference: TopicReference) -> StoredTopic? {
        state.withLock { state in
            guard let entry = state.topics[reference], !entry.isOld, entry.changes >= state.doubted else { return nil }
            return entry.topic
        }
    }

    /// How many changes there have been, and the topic as it was known.
    func before(reading reference: TopicReference) -> (changes: Int, topic: StoredTopic?) {
        state.withLock { ($0.changes, $0.topics[reference]?.topic) }
    }

    /// Keeps what was read, unless something changed meanwhile.
    func keep(_ topic: StoredTopic, readAfter changes: Int) {
        state.withLock { state in
            guard state.changes == changes else { return }
            if state.topics.count >= LimitsSNS.cachedTopics { state.topics = [:] }
            state.topics[topic.reference] = Entry(topic: topic, changes: changes)
        }
    }

    func forget(_ reference: TopicReference) {
        state.withLock { state in
            state.changes += 1
            state.topics[reference]?.isOld = true
        }
    }

    func doubt() {
        state.withLock { state in
            state.changes += 1
            state.doubted = state.changes
        }
    }
}
