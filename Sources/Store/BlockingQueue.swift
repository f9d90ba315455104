#if canImport(Glibc)
    internal import Glibc
#endif

/// A bounded queue from tasks to threads: putting never waits, taking does. The bound is on the weight of all elements.
// SAFETY: every stored variable is read and changed with `mutex` held; the pointers never change.
package final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private let capacity: Int
    private let weigh: @Sendable (Element) -> Int
    private var weight = 0
    private var elements: [Element] = []
    /// Elements before this were taken already, one by one.
    private var head = 0
    private var isClosed = false
    private var waiters = 0

    package init(capacity: Int, weigh: @escaping @Sendable (Element) -> Int = { _ in 1 }) {
        (self.capacity, self.weigh) = (capacity, weigh)
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    package enum Refusal { case full, closed }

    /// Puts an element in; tells why not when it can't.
    package func put(_ element: Element) -> Refusal? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        if isClosed { return .closed }
        let added = weigh(element)
        if weight + added > capacity { return .full }
        weight += added
        elements.append(element)
        if waiters > 0 { pthread_cond_signal(condition) }
        return nil
    }

    /// Waits for elements and takes all of them; nil once the queue is closed and empty.
    package func takeAll() -> [Element]? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard waitForElements() else { return nil }
        let all = head == 0 ? elements : Array(elements[head...])
        (elements, head, weight) = ([], 0, 0)
        return all
    }

    /// Waits for an element and takes it; nil once the queue is closed and empty.
    package func takeOne() -> Element? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard waitForElements() else { return nil }
        let element = elements[head]
        (head, weight) = (head + 1, weight - weigh(element))
        if head * 2 > elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return element
    }

    /// Refuses new elements; those inside can still be taken.
    package func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    /// False when none will come.
    private func waitForElements() -> Bool {
        while elements.count == head {
            if isClosed { return false }
            waiters += 1
            pthread_cond_wait(condition, mutex)
            waiters -= 1
        }
        return true
    }
}
