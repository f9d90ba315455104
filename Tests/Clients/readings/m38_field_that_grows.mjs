// EXPECT state
class Basket { items = []; add(item) { this.items.push(item); } }
const basket = new Basket();

export const handler = async (event) => { basket.add(event.item); return basket.items; };
