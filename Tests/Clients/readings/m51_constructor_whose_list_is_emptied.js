// EXPECT none
class Batch {
    constructor() {
        this.rows = [];
    }
    add(row) {
        this.rows.push(row);
    }
    take() {
        const rows = this.rows;
        this.rows = [];
        return rows;
    }
}
const batch = new Batch();
exports.handler = async (event) => {
  event.Records.forEach((record) => batch.add(record.body));
  return batch.take();
};
