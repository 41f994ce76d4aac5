import { given } from "../support/given";
import { installed, organization } from "../support/organization";

test("thousands of apps, all chosen, are advised", () => {
  const many = Array.from({ length: 6000 }, (_, number) => installed(`app${number}`, number % 2 ? "single" : "multi"));
  given(organization(many))
    .answering({ apps: many.map(({ uniqueName }) => uniqueName) })
    .advises("1.0", 3000)
    .flippingBy(
      "channels=customMessaging -> neither, 6000 unserved",
      "severalProviders=must -> neither, 6000 unserved",
      "channelAnalytics=must -> neither, 6000 unserved",
      "notificationTemplates=must -> neither, 6000 unserved",
      "applicationTabTemplates=must -> neither, 6000 unserved",
      "sessionTemplates=must -> neither, 6000 unserved",
      "panelSide=leftMust -> neither, 6000 unserved",
      "customerService=no -> neither, 6000 unserved",
    );
});
