import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class CssVarDirective extends Directive {
  override render(_name: `--${string}`, _value: string | number): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [name, value]: [`--${string}`, string | number],
  ): typeof noChange {
    (element as HTMLElement).style.setProperty(name, String(value));
    return noChange;
  }
}

/**
 * Sets a custom property on the element it stands in. A `style` attribute would break a strict
 * Content Security Policy.
 *
 * @example
 * html`<div ${cssVar('--share', 0.4)}></div>`
 */
export const cssVar = directive(CssVarDirective);
