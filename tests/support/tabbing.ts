import type { Page } from 'playwright-core';

/** A place where the focus stands: what it is, and whether it looks other than without the focus. */
export interface Stop {
  what: string;
  seen: boolean;
}

declare global {
  interface Window {
    sidosStop?: { element: Element; look: string };
    sidosStops?: Set<Element>;
  }
}

/** Presses Tab until the focus leaves the page or comes back to where it was. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  // What a focus looks like in the end, not on the way there.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  await page.evaluate(() => {
    window.sidosStops = new Set();
    delete window.sidosStop;
  });
  for (let press = 0; press < 500; press += 1) {
    await page.keyboard.press('Tab');
    const { last, what } = await page.evaluate(() => {
      const look = (element: Element): string =>
        [
          element,
          element.parentElement,
          element.nextElementSibling,
          element.closest('[data-focus-ring], label'),
        ]
          .map((one) => {
            if (!one) return '';
            const { outline, boxShadow, borderColor, backgroundColor, top } = getComputedStyle(one);
            return [outline, boxShadow, borderColor, backgroundColor, top].join();
          })
          .join(';');
      const before = window.sidosStop;
      const seen = before === undefined || look(before.element) !== before.look;
      const element = document.activeElement;
      const isOver =
        element === null || element === document.body || window.sidosStops?.has(element) === true;
      if (isOver) return { last: seen, what: null };
      window.sidosStops?.add(element);
      window.sidosStop = { element, look: look(element) };
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30);
      return { last: seen, what: `${element.tagName} ${name ?? ''}` };
    });
    const previous = stops.at(-1);
    if (previous) previous.seen = last;
    if (what === null) break;
    stops.push({ what, seen: true });
  }
  return stops;
}

/** Controls in sight at which {@link tabThrough} did not stop; of a group of radio buttons one is enough. */
export async function missedByTab(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll('button, a[href], input, select, summary, [tabindex="0"]');
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches(':disabled, [tabindex="-1"], [type=radio]:not(:checked), [type=hidden]'))
      .filter((one) => window.sidosStops?.has(one) === false)
      .map(
        (one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 30) ?? ''}`,
      );
  });
}
