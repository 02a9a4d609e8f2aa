import type { ComplexAttributeConverter } from 'lit';

/** An attribute that lists words, set apart by spaces: `image-hosts="img.example.com cdn.example.com"`. */
export const listAttribute: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => value?.split(/\s+/).filter(Boolean) ?? [],
};
