// EXPECT state
class Service {
    constructor() {
        this.orders = [];
    }
    run(event) {
        for (const record of event.Records) this.orders.push(record.body);
        return this.orders;
    }
}
const service = new Service();
exports.handler = async (event) => service.run(event);
