internal import Base

/// Those who wait for something that all accounts share. They are taken in turns: one of each account, of an account
/// one of each function, and of a function in the order of coming. So whoever wants much waits behind himself alone.
struct FairQueue<Element> {
    private struct Lane {
        let key: FunctionKey
        var elements: [Element]
    }

    private struct Share {
        let account: AccountID
        var lanes: [Lane]
    }

    /// The next to be taken first.
    private var shares: [Share] = []

    var isEmpty: Bool { shares.isEmpty }

    /// Those that wait of a function.
    func elements(of key: FunctionKey) -> [Element] {
        shares.first { $0.account == key.account }?.lanes.first { $0.key == key }?.elements ?? []
    }

    /// Whether somebody else waits.
    func has(otherThan account: AccountID) -> Bool { shares.contains { $0.account != account } }

    mutating func add(_ element: Element, of key: FunctionKey) {
        let place = shares.firstIndex { $0.account == key.account } ?? shares.endIndex
        if place == shares.endIndex { shares.append(Share(account: key.account, lanes: [])) }
        if let lane = shares[place].lanes.firstIndex(where: { $0.key == key }) {
            shares[place].lanes[lane].elements.append(element)
        } else {
            shares[place].lanes.append(Lane(key: key, elements: [element]))
        }
    }

    /// Takes the first in turn that fits.
    mutating func take(where fits: (Element) -> Bool = { _ in true }) -> Element? {
        for share in shares.indices {
            for lane in shares[share].lanes.indices {
                guard let place = shares[share].lanes[lane].elements.firstIndex(where: fits) else { continue }
                return take(share, lane, place)
            }
        }
        return nil
    }

    /// The others of its function, and of its account, are behind those who wait now.
    private mutating func take(_ share: Int, _ lane: Int, _ place: Int) -> Element {
        var rest = shares.remove(at: share)
        var others = rest.lanes.remove(at: lane)
        let element = others.elements.remove(at: place)
        if !others.elements.isEmpty { rest.lanes.append(others) }
        if !rest.lanes.isEmpty { shares.append(rest) }
        return element
    }
}
