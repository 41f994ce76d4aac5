import { idIn } from "../../CifVersionAdvisor/organization/values";

test.each([
  ["{46DE2F35-B613-55F9-AA03-B8D2E3EF859C}", "46de2f35-b613-55f9-aa03-b8d2e3ef859c"],
  ["  46de2f35-b613-55f9-aa03-b8d2e3ef859c ", "46de2f35-b613-55f9-aa03-b8d2e3ef859c"],
  ["", undefined],
  [7, undefined],
])("%j as an id: %j", (value, id) => expect(idIn(value)).toBe(id));
