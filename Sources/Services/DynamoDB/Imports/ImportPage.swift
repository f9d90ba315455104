internal import Base
internal import Wire

/// The records of an import that are done with together.
struct ImportPage {
    /// The last item of each key: of several, one stays.
    private(set) var items: [ItemKey: ItemRecord.Stored] = [:]
    private(set) var faults: [ImportLog.Entry] = []
    private(set) var records = 0
    private(set) var imported = 0
    private var bytes = 0

    var hasRoom: Bool { records < LimitsDynamoDB.importRecords && bytes < LimitsDynamoDB.commitBytes }

    mutating func add(_ item: Item, to table: StoredTable) throws(Fault) {
        let key = try table.table.key.key(ofItem: item)
        let stored = try table.checked(item, isUpdate: false)
        bytes += stored.size
        items[key] = stored
        records += 1
        imported += 1
    }

    /// A record that is no item of the table.
    mutating func add(_ fault: ImportLog.Entry) {
        faults.append(fault)
        records += 1
    }
}
