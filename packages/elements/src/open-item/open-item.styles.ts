import { css } from 'lit';

export const styles = css`
  textarea {
    inline-size: 100%;
    resize: vertical;
  }

  textarea:read-only {
    background: transparent;
  }

  .rubric {
    font-weight: 600;
  }

  .row:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  .row label {
    cursor: pointer;
  }
`;
