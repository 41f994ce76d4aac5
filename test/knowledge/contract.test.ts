import * as room from "../../CifVersionAdvisor/knowledge";

/** FNV-1a once more, over bytes and in whole numbers, to hold the shipped one against. */
function fnv1a(text: string): string {
  const hash = [...Buffer.from(text, "utf8")].reduce(
    (sum, byte) => BigInt.asUintN(32, (sum ^ BigInt(byte)) * 0x01000193n),
    0x811c9dc5n,
  );
  return hash.toString(16).padStart(8, "0");
}

it("asks the questions in their order, each with its values and what holds until it is answered", () => {
  const need = "one must,nice,no: no";
  expect(
    room.questions.map(({ id, kind, values, assumed }) => `${id} ${kind} ${values.join()}: ${[assumed].flat().join()}`),
  ).toEqual([
    "apps apps : ",
    "session one single,multi,both: unknown",
    "channels set telephony,sms,chat,customMessaging: telephony",
    "cloud one commercial,gcc,gccHigh,dod,china: unknown",
    `severalProviders ${need}`,
    `channelAnalytics ${need}`,
    `notificationTemplates ${need}`,
    `applicationTabTemplates ${need}`,
    `sessionTemplates ${need}`,
    "panelSide one any,rightNice,rightMust,leftNice,leftMust: any",
    `panelHidden ${need}`,
    "customerService one yes,no: unknown",
    "enterprise one yes,no: unknown",
  ]);
});

it("offers only answers as assumed ones", () => {
  for (const { id, values, assumed } of room.questions) {
    const unanswered = [assumed].flat().filter((value) => value !== "unknown" && !values.includes(value));
    expect([id, ...unanswered]).toEqual([id]);
  }
});

it("knows the documented hosts, their session types and which of them prove Customer Service", () => {
  const told = room.hosts.map(({ uniqueName, session, role, customerService }) =>
    [uniqueName, session, role, ...(customerService ? ["Customer Service"] : [])].join(" "),
  );
  expect([...told].sort()).toEqual([
    "Customerservicehub single host Customer Service",
    "OmniChannelEngagementHub multi omnichannel Customer Service",
    "msdyn_CustomerServiceWorkspace multi workspace Customer Service",
    "msdyn_FieldService single host",
    "msdyn_ProjectService single host",
    "msdynce_saleshub single host",
    "msdynce_salespro single host",
  ]);
});

it("names the exception before the rule: GCC before the numbered commercial domains", () => {
  expect(room.clouds.map(({ domain, cloud }) => `${domain} ${cloud}`)).toEqual([
    "crm9.dynamics.com gcc",
    "crm#.dynamics.com commercial",
    "crm.microsoftdynamics.us gccHigh",
    "crm.appsplatform.us dod",
    "crm.dynamics.cn china",
  ]);
});

it("is stamped with a hash of everything in it", () => {
  const { rows, updates, contradictions, questions, hosts, clouds, sources, knowledgeHash } = room;
  expect(knowledgeHash()).toBe(
    fnv1a(JSON.stringify([rows, updates, contradictions, questions, hosts, clouds, sources])),
  );
});
