import { HostError } from "./hostError";
import { HostCollection, HostObject } from "./objects/hostObject";
import {
  ActionType,
  memberName,
  ObjectPathType,
  wireName,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type QueryInfo,
  type ReferencedPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";

/** What a batch runs on: the root of the object model and the objects that earlier requests kept. */
export interface BatchGround {
  root: HostObject;
  findReference(id: string): HostObject;
  /** Called before each action with its index; may throw a HostError. */
  beforeAction(index: number): void;
}

/**
 * Runs the actions of a batch one after the other. A batch is not atomic: what was done before the action that fails
 * stays done. Source: learn.microsoft.com "Error handling with the application-specific JavaScript APIs"; the code, the
 * place and the index of the failing action go back to the library, which makes the statement of debugInfo from them.
 */
export function runBatch(body: RequestBody, ground: BatchGround): ResponseBody {
  const objects = new Map<number, HostObject | null>();
  const results: ResponseBody["Results"] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      ground.beforeAction(index);
      results.push({ ActionId: action.Id, Value: runAction(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const path = body.ObjectPaths[action.ObjectPathId];
      const location = memberName(action.Name || path?.Name || "");
      return { Results: results, Error: { Code: error.code, Message: error.message, Location: location, ActionIndex: index } };
    }
  }
  return { Results: results, Error: null };

  function runAction(action: ActionInfo): unknown {
    // A trace must be answered, or the library never attaches the event handlers that wait for it.
    if (action.ActionType === ActionType.trace) return null;
    const target = resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return target && target.identity();
    if (action.ActionType === ActionType.query) return target && query(target, action.QueryInfo ?? {});
    if (!target) return onNullObject(action.Name);
    const given = argumentsOf(action.ArgumentInfo);
    if (action.ActionType === ActionType.setProperty) {
      setProperty(target, memberName(action.Name), given[0]);
      return null;
    }
    if (action.ActionType !== ActionType.method) throw new HostError("InvalidRequest", `Action type ${action.ActionType}.`);
    const result = callMethod(target, memberName(action.Name), given);
    return result instanceof HostObject ? result.identity() : (result ?? null);
  }

  function resolve(pathId: number): HostObject | null {
    const known = objects.get(pathId);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidRequest", `Object path ${pathId} is missing.`);
    const object = follow(path);
    objects.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return ground.root;
      case ObjectPathType.referenceId:
        return ground.findReference(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    // Members of a null object are null objects. Source: learn.microsoft.com "*OrNullObject methods and properties".
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return asObject(callMethod(parent, memberName(path.Name), argumentsOf(path.ArgumentInfo)), path.Name);
      case ObjectPathType.property:
        return asObject(getProperty(parent, memberName(path.Name)), path.Name);
      case ObjectPathType.indexer:
        return asObject(callMethod(parent, "getItem", argumentsOf(path.ArgumentInfo)), "getItem");
    }
    throw new HostError("InvalidRequest", `Object path type ${path.ObjectPathType}.`);
  }

  function argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => withObjects(argument, references[index] ?? 0));
  }

  function withObjects(argument: unknown, reference: ReferencedPath): unknown {
    if (reference === 0) return argument;
    if (typeof reference === "number") return resolve(reference);
    return Array.isArray(argument) ? argument.map((item: unknown, index) => withObjects(item, reference[index] ?? 0)) : argument;
  }
}

/** The value of a query: the selected properties, keys in PascalCase, with what identifies the object. */
function query(target: HostObject, info: QueryInfo): Record<string, unknown> {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => name !== "$none");
  if (!(target instanceof HostCollection)) return properties(target, selected.length > 0 || info.Select ? selected : ["*"]);
  const first = info.Skip ?? 0;
  const items = target.items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  return { _Items: items.map((item) => properties(item, selected)) };
}

function properties(target: HostObject, selected: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = { ...target.identity() };
  const deeper = new Map<string, string[]>();
  for (const path of selected) {
    const [name = "", ...rest] = path.split(/[/.]/);
    if (name === "*") Object.assign(value, scalars(target));
    else if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
    else {
      const found = getProperty(target, name);
      if (!(found instanceof HostObject)) value[wireName(name)] = found ?? null;
    }
  }
  for (const [name, rest] of deeper) {
    const child = getProperty(target, name);
    value[wireName(name)] = child instanceof HostObject ? query(child, { Select: rest }) : null;
  }
  return value;
}

function scalars(target: HostObject): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const name of memberNames(target)) {
    if (!findMember(target, name)?.get) continue;
    const found = getProperty(target, name);
    if (!(found instanceof HostObject)) value[wireName(name)] = found ?? null;
  }
  return value;
}

/** The library's own calls pass; anything that would do something fails [the code is inferred]. */
function onNullObject(name: string): null {
  if (name.startsWith("_")) return null;
  throw new HostError("ItemNotFound", `${name} of a null object.`);
}

function getProperty(target: HostObject, name: string): unknown {
  const getter = findMember(target, name)?.get;
  if (!getter) throw notModelled(target, name);
  return Reflect.apply(getter, target, []);
}

function setProperty(target: HostObject, name: string, value: unknown): void {
  const setter = findMember(target, name)?.set;
  if (!setter) throw notModelled(target, name);
  Reflect.apply(setter, target, [value]);
}

function callMethod(target: HostObject, name: string, given: unknown[]): unknown {
  const method: unknown = findMember(target, name)?.value;
  if (typeof method !== "function") throw notModelled(target, name);
  return Reflect.apply(method, target, given);
}

/** Members of the API stand on the prototypes between the object and HostObject. */
function findMember(target: HostObject, name: string): PropertyDescriptor | undefined {
  for (const prototype of apiPrototypes(target)) {
    const descriptor = name === "constructor" ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor && !(name in HostObject.prototype)) return descriptor;
  }
  return undefined;
}

function memberNames(target: HostObject): string[] {
  return [...new Set(apiPrototypes(target).flatMap((prototype) => Object.getOwnPropertyNames(prototype)))];
}

function apiPrototypes(target: HostObject): object[] {
  const prototypes: object[] = [];
  let prototype: unknown = Object.getPrototypeOf(target);
  while (typeof prototype === "object" && prototype !== null && prototype !== HostObject.prototype) {
    prototypes.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return prototypes;
}

/** Above the floor of requirement sets, or not part of this stand-in: a test has to see it. */
function notModelled(target: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `${target.constructor.name}.${name} is not part of the emulator.`);
}

function asObject(result: unknown, name: string): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw new HostError("InvalidRequest", `${name} does not answer an object.`);
}
