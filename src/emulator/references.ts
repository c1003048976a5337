import { HostError } from "./hostError";
import type { HostObject } from "./objects/hostObject";

/** Objects that have no name of their own (ranges) and that later requests come back to. */
export class References<T extends HostObject> {
  private readonly kept = new Map<string, T>();
  private readonly ids = new WeakMap<T, string>();
  private next = 1;

  /** The object's id; the same for the same object. */
  keep(object: T): string {
    const id = this.ids.get(object) ?? `reference${this.next++}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  find(id: string): T {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", `No object is kept as ${id}.`);
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  values(): Iterable<T> {
    return this.kept.values();
  }
}
