// A published OpenAPI document, and what it says of a request or an answer.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const kDocument = '@twilio/cli-core/src/services/twilio-api/twilio_api_v2010.json';
const kForm = 'application/x-www-form-urlencoded';

export function isInstalled(folder) {
  return existsSync(path.join(folder, 'node_modules', kDocument)) && existsSync(path.join(folder, 'node_modules', 'ajv'));
}

// Names that come twice are lists.
function fieldsOf(text) {
  const fields = {};
  for (const [name, value] of new URLSearchParams(text)) {
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

// A schema whose objects have no other fields than those that it names.
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  if (copy.type === 'object' && typeof copy.properties === 'object') copy.additionalProperties = false;
  return copy;
}

export class Description {
  // FOLDER is where the packages are installed.
  constructor(folder) {
    const require = createRequire(path.join(folder, 'package.json'));
    this.document = JSON.parse(readFileSync(path.join(folder, 'node_modules', kDocument)));
    const Ajv = require('ajv').default;
    // Fields of a form are text: they have a type if they can be read as one.
    this.ajv = new Ajv({ strict: false, coerceTypes: 'array', allErrors: true });
    require('ajv-formats').default(this.ajv);
    this.ajv.addFormat('phone-number', /^\+[1-9][0-9]{1,14}$/);
    this.ajv.addFormat('endpoint', /^\+[1-9][0-9]{1,14}$/);
    this.ajv.addFormat('http-method', /^[A-Z]+$/);
    this.ajv.addFormat('twiml', true);
    this.ajv.addSchema({ $id: 'openapi:', ...this.document });
    // What the carrier answers is JSON, and the addresses in it are paths, whatever the document calls them.
    this.strict = new Ajv({ strict: false, allErrors: true });
    for (const format of ['uri', 'uri-map', 'phone-number', 'currency']) this.strict.addFormat(format, true);
    this.strict.addFormat('date-time-rfc-2822', /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/);
    this.strict.addSchema({ $id: 'openapi:', ...closed(this.document) });
    this.compiled = new Map();
    this.routes = Object.keys(this.document.paths).map((template) => ({
      template,
      names: [...template.matchAll(/\{(\w+)\}/g)].map((m) => m[1]),
      pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/.]+)')}$`),
    }));
  }

  problems(schema, value, where, ajv = this.ajv) {
    const text = JSON.stringify(schema);
    const key = `${where} ${text}`;
    if (!this.compiled.has(key)) {
      this.compiled.set(key, ajv.compile(JSON.parse(text.replaceAll('"#/components', '"openapi:#/components'))));
    }
    const validate = this.compiled.get(key);
    if (validate(structuredClone(value))) return [];
    return validate.errors.map((e) => `${where}${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  }

  // What names its parts in full comes before what has a variable there.
  find(method, pathname) {
    const route = this.routes.filter((r) => r.pattern.test(pathname)).sort((a, b) => a.names.length - b.names.length)[0];
    return { route, operation: route && this.document.paths[route.template][method.toLowerCase()] };
  }

  // What is wrong with an answer: a status, a field or a value that the document does not know.
  judgeAnswer({ method, target, status, body }) {
    const { operation } = this.find(method, target.split('?')[0]);
    const schema = operation?.responses[status]?.content?.['application/json']?.schema;
    if (!schema) return [`there is no answer ${status}`];
    return this.problems(closed(schema), body, 'answer', this.strict);
  }

  // {kind, problems}: `kind` is the method and the path as the document writes it. No problem: it is a request that the
  // carrier describes.
  judge({ method, target, type, body }) {
    const [pathname, query] = target.split('?');
    const { route, operation } = this.find(method, pathname);
    if (!operation) return { kind: `${method} ${pathname}`, problems: ['there is no such operation'] };
    const kind = `${method} ${route.template}`;
    const values = route.pattern.exec(pathname).slice(1);
    const inPath = Object.fromEntries(route.names.map((name, i) => [name, decodeURIComponent(values[i])]));
    const found = [
      ...this.problems(this.schemaOf(operation, 'path'), inPath, 'path'),
      ...this.problems(this.schemaOf(operation, 'query'), fieldsOf(query ?? ''), 'query')];
    const form = operation.requestBody?.content[kForm]?.schema;
    if (!form) {
      if (body !== '') found.push('a body where there is none');
    } else if (type !== kForm) {
      found.push(`the body is ${type}`);
    } else {
      found.push(...this.problems({ ...form, additionalProperties: false }, fieldsOf(body), 'body'));
    }
    return { kind, problems: found };
  }

  schemaOf(operation, place) {
    const parameters = (operation.parameters ?? []).filter((p) => p.in === place);
    return {
      type: 'object', additionalProperties: false,
      properties: Object.fromEntries(parameters.map((p) => [p.name, p.schema])),
      required: parameters.filter((p) => p.required).map((p) => p.name),
    };
  }
}
