import { effect, type ReadonlySignal, signal } from "@preact/signals";
import {
  type ComponentChildren,
  type ComponentType,
  type FunctionComponent,
  render,
  type VNode,
} from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { reportProblem } from "../../state/actions.ts";
import { loadMessages } from "../messages/load-messages.ts";
import { AppContext, LiveContext, useApp, useIsLive } from "../use-app.ts";
import { dropMarkup, keepMarkup, takeMarkup } from "./kept-markup.ts";
import { typedInto, watchSleeping } from "./watch-sleeping.ts";

/** A part of the page whose code is loaded later. */
export type Later<P> = FunctionComponent<P> & {
  /** Loads its code, and the words it needs in this language. Rejects when they cannot be had. */
  readonly load: (language: string) => Promise<void>;
  /** Whether its code is there. */
  readonly awake: ReadonlySignal<boolean>;
};

const loaders: ((language: string) => Promise<void>)[] = [];

/** Whether parts may wake by themselves: what they load must not hold up the page's first view. */
const mayWake = signal(false);

/** The parts on show that are waking. */
const waking = new Set<Promise<void>>();

/** Wakes the parts that are on show, and from now on each that comes to be. Resolves when those on show are awake, or cannot be. */
export async function wakeParts(): Promise<void> {
  mayWake.value = true;
  await Promise.all(waking);
  // What was loaded is rendered right after this.
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * A part that is not needed for the page's first view. Until its code is there it sleeps: what the build wrote of it stays as it
 * is, and what a reader does with it wakes it and is done then. It wakes in place, in the elements that are there. A part
 * of which the build wrote nothing is empty until then. `name` tells the parts apart.
 */
export function later<P extends object>(
  name: string,
  code: () => Promise<ComponentType<P>>,
): Later<P> {
  const component = signal<ComponentType<P> | null>(null);
  const awake = signal(false);
  let loading: Promise<void> | null = null;
  const load = (language: string): Promise<void> => {
    loading ??= Promise.all([code(), loadMessages(language)]).then(
      ([loaded]) => {
        dropMarkup(name);
        component.value = loaded;
        awake.value = true;
      },
      (error: unknown) => {
        // The next who asks may have more luck.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  loaders.push(load);
  const Part: FunctionComponent<P> = (props) => {
    const state = useApp();
    const live = useIsLive();
    const Code = component.value;
    const host = useRef<HTMLDivElement>(null);
    const slept = useRef(Code === null);
    const wakeUp = useRef<(() => void) | null>(null);
    useLayoutEffect(() => {
      const element = host.current;
      if (!slept.current || element === null) return;
      takeMarkup(name, element);
      const wake = () => {
        const loaded = load(state.language.peek()).catch((error: unknown) =>
          reportProblem(state, { kind: "part-failed", detail: String(error) }),
        );
        waking.add(loaded);
      };
      const stopWaiting = effect(() => {
        if (mayWake.value || !element.firstChild) wake();
      });
      wakeUp.current = watchSleeping(element, wake);
      return () => {
        stopWaiting();
        if (component.peek() === null) keepMarkup(name, element);
        render(null, element);
      };
    }, [state]);
    useLayoutEffect(() => {
      const element = host.current;
      if (!slept.current || Code === null || element === null) return;
      const retype = typedInto(wakeUp.current ? element : null);
      render(
        <AppContext.Provider value={state}>
          <LiveContext.Provider value={live}>
            <Awake>
              <Code {...props} />
            </Awake>
          </LiveContext.Provider>
        </AppContext.Provider>,
        element,
      );
      retype();
      wakeUp.current?.();
      wakeUp.current = null;
    });
    return (
      <div class="part" data-part={name} ref={host}>
        {!slept.current && Code && (
          <Awake>
            <Code {...props} />
          </Awake>
        )}
      </div>
    );
  };
  return Object.assign(Part, { load, awake });
}

/** One element around all of a part: Preact takes over the elements in it, and takes out those it has no use for. */
function Awake({ children }: { children: ComponentChildren }): VNode {
  return <div class="part">{children}</div>;
}

/** Loads every part there is. Rejects when one cannot be had. */
export async function loadParts(language: string): Promise<void> {
  // A part that is loaded may have parts of its own.
  for (let next = 0; next < loaders.length; ) {
    const found = loaders.slice(next);
    next = loaders.length;
    await Promise.all(found.map((load) => load(language)));
  }
}
