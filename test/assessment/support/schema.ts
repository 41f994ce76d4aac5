import Ajv from "ajv";
import { readFileSync } from "node:fs";
import path from "node:path";

const schema = JSON.parse(
  readFileSync(path.join(__dirname, "../../../docs/schema/cif-assessment-1.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).compile(schema);

export const isSchemaValid = (value: unknown): boolean => validate(value) === true;
export const schemaErrors = (): readonly unknown[] => validate.errors ?? [];
