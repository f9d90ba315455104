// EXPECT none
class Basket { items = []; add(item) { this.items.push(item); } }

export const handler = async (event) => { const basket = new Basket(); basket.add(event.item); return basket.items; };
