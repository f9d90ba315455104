// EXPECT state
class Basket { static items = []; add(item) { Basket.items.push(item); } }
const basket = new Basket();

export const handler = async (event) => { basket.add(event.item); return Basket.items; };
