// EXPECT retryInCode
export const handler = async (event) => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const response = await fetch("https://example.com/x", { method: "POST", body: event.text.trim() });
    if (response.ok) return response.json();
    await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 100));
  }
  throw new Error("no");
};
