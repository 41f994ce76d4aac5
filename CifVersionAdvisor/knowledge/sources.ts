import type { Source, SourceId } from "./types";

const LEARN = "https://learn.microsoft.com/dynamics365/";
const CIF = `${LEARN}channel-integration-framework/`;
const SERVICE = `${LEARN}customer-service/`;
const DOCS = "https://github.com/MicrosoftDocs/";
const REPOSITORY = `${DOCS}dynamics-365-customer-engagement/`;
const SEED_TREE = "/ce/customer-service/channel-integration-framework/";
const TREE = "/ce/channel-integration-framework/";
const CHOOSE = "choose-between-versions";
const OVERVIEW = "v2/administer/overview-channel-integration-framework";
const CENTER = `${DOCS}dynamics-365-contact-center/`;

/** Editions before the seed's, whose commits are not known one by one: the page's history up to the seed. */
const EARLIER = `${REPOSITORY}commits/5a3e63e1${SEED_TREE}${CHOOSE}.md`;

/** An edition that Learn may no longer show is cited by commit. */
const edition = (commit: string, path: string): string => `${REPOSITORY}blob/${commit}${path}.md`;
const source = (date: string, title: string, url: string): Source => ({ title, url, date });

/** Every page a statement rests on, by the key the facts were collected under. */
export const sources: Readonly<Record<SourceId, Source>> = {
  "CH-19": source("2019-12-31", "Choose between versions (2019, page history)", EARLIER),
  "CH-20a": source("2020-04-03", "Choose between versions (April 2020, page history)", EARLIER),
  "CH-20b": source(
    "2020-11-02",
    "Choose between versions (November 2020)",
    edition("5a3e63e1", `${SEED_TREE}${CHOOSE}`),
  ),
  "CH-22": source("2022-01-21", "Choose between versions (2022)", edition("c76fc0f6", `${SEED_TREE}${CHOOSE}`)),
  CH2: source("2024-12-10", "Choose between versions", edition("32ae0f0d", `${TREE}${CHOOSE}`)),
  FAQ25: source(
    "2025-06-17",
    "Channel Integration Framework FAQ",
    edition("0443f7ad", `${TREE}faq-channel-integration-framework`),
  ),
  "OV2-23": source("2023-02-18", "Overview of CIF 2.0 (2023)", edition("248c8629", `${TREE}${OVERVIEW}`)),
  "OV2-26": source("2026-06-02", "Overview of CIF 2.0", CIF + OVERVIEW),
  GET1: source(
    "2024-12-10",
    "Get CIF 1.0",
    edition("0f810eab", `${TREE}v1/administer/get-channel-integration-framework`),
  ),
  GET2: source(
    "2024-03-12",
    "Get CIF 2.0",
    edition("006c5155", `${TREE}v2/administer/get-channel-integration-framework`),
  ),
  SYS1: source(
    "2022-01-21",
    "System requirements of CIF 1.0",
    edition("32ae0f0d", `${TREE}v1/administer/system-requirements-channel-integration-framework`),
  ),
  SYS2: source(
    "2024-03-21",
    "System requirements of CIF 2.0",
    edition("08bd7b19", `${TREE}v2/administer/system-requirements-channel-integration-framework-v2`),
  ),
  "CFG1-25": source(
    "2025-07-04",
    "Configure a channel provider for CIF 1.0",
    `${CIF}v1/administer/configure-channel-provider-channel-integration-framework`,
  ),
  CFG2: source(
    "2024-03-29",
    "Configure a channel provider for CIF 2.0",
    edition("0ce433f5", `${TREE}v2/administer/configure-channel-provider-app-profile-manager`),
  ),
  MIG: source(
    "2022-10-21",
    "Migrate from CIF 1.0 to 2.0",
    edition("07491506", `${TREE}v2/administer/migrate-config-data`),
  ),
  PASS: source("2024", "Pass a Dynamics 365 URL to a widget library", `${CIF}v2/administer/pass-url-widget-library`),
  DEP: source("2025-11-14", "Deprecations in Customer Service", `${SERVICE}implement/deprecations-customer-service`),
  CSH: source("2025-06-20", "Customer Service Hub removal FAQ", `${SERVICE}administer/faq-csh-removal`),
  CSW24: source("2024-10-02", "Customer Service workspace", `${SERVICE}implement/csw-overview`),
  "CC-git": source("2025-04-10", "Copilot Service workspace first named", `${CENTER}commit/ca133494`),
  CCINT: source(
    "2025-09-16",
    "Contact Center availability",
    `${CENTER}blob/3a1c2a0e/contact-center/implement/international-availability.md`,
  ),
  BYOC: source(
    "2022-07-19",
    "Bring your own channel",
    edition("01969140", "/ce/customer-service/develop/bring-your-own-channel"),
  ),
  MSG: source("2025-09-11", "Messaging APIs", `${CENTER}blob/efb6ecc3/contact-center/extend/intro-messaging-apis.md`),
  D2: source(
    "2022-09-21",
    "Deprecated tables of CIF 2.0",
    edition("c76fc0f6", `${SEED_TREE}v2/reference/entities-attributes/deprecated-cifv2`),
  ),
  SM: source("2026-05-05", "setMode in CIF 2.0", `${CIF}v2/develop/reference/microsoft-ciframework/setmode`),
  SST: source(
    "2024-12-10",
    "setSessionTitle in CIF 2.0",
    `${CIF}v2/develop/reference/microsoft-ciframework/setsessiontitle`,
  ),
  GUIDE: source("2024-08-08", "Sample adaptor for CIF 2.0", `${LEARN}guidance/resources/cs-set-up-cif2-sampleadaptor`),
  I2245: source("2021-05-25", "Question about the license", `${REPOSITORY}issues/2245`),
  DISC: source(
    "2022-07-18",
    "Global Discovery Service",
    "https://learn.microsoft.com/power-apps/developer/data-platform/discovery-service",
  ),
  DC: source(
    "2022-02-23",
    "Datacenter regions",
    `${DOCS}power-platform/blob/0b36efb2/power-platform/admin/new-datacenter-regions.md`,
  ),
};
