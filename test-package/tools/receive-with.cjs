// Sends good and forged requests to a handler, with the entries that a test runner or a bundler loaded.
exports.receiveWith = async ({ normalize }, { createWebhookHandler }, { fixtures, signHttpSms, signOmnichannel }) => {
  const kinds = [];
  const handle = createWebhookHandler({
    httpsms: { signingKey: () => "k" },
    omnichannel: { secret: () => "s" },
    onEvent: ({ event }) => kinds.push(normalize(event).kind),
    onUnknown: ({ name }) => kinds.push(name),
    onInvalid: ({ error }) => kinds.push(error.message),
  });
  const post = async (signed) =>
    (await handle(new Request("https://example.com", { method: "POST", ...signed }))).status;
  const event = JSON.stringify(fixtures.httpsms[0]);
  const batch = JSON.stringify(fixtures.omnichannel);
  const statuses = [
    await post(await signHttpSms(event, { signingKey: "k" })),
    await post(await signHttpSms(event, { signingKey: "another" })),
    await post(await signOmnichannel(batch, { secret: "s" })),
    await post(await signOmnichannel(batch, { secret: "another" })),
  ];
  return `${statuses.join()}, ${kinds.length === 1 + fixtures.omnichannel.length ? "all" : kinds.length} handed over`;
};
