// EXPECT filterInCode
// DROPS event.detail-type equals ["Made"]
// DROPS event.detail.state equals ["new"]
var __awaiter = (this && this.__awaiter) || function (self, args, P, generator) {
  return generator.call(self);
};
const work = (detail) => __awaiter(void 0, void 0, void 0, function* () {
  if (detail.state !== "new") return;
  console.log(detail.x.toUpperCase());
});
export const handler = (event) => __awaiter(void 0, void 0, void 0, function* () {
  if (event["detail-type"] !== "Made") return;
  yield work(event.detail);
});
